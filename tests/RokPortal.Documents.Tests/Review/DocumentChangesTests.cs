using RokPortal.Documents.Blocks;
using RokPortal.Documents.Meetings;
using RokPortal.Documents.Plans;
using RokPortal.Documents.Review;
using RokPortal.Documents.Tests.Support;
using RokPortal.Documents.YearReports;

namespace RokPortal.Documents.Tests.Review;

public sealed class DocumentChangesTests
{
    [Fact]
    public void OfTheSame_ThereAreNone()
    {
        Assert.Empty(Between(SamplePlans.Draft(), SamplePlans.Draft()));
        Assert.Empty(DocumentChanges.Between(
            MinutesDocument.Compose(SampleMinutes.Published()), MinutesDocument.Compose(SampleMinutes.Published())));
        Assert.Empty(DocumentChanges.Between(
            YearReportDocument.Compose(SampleYearReports.Approved()), YearReportDocument.Compose(SampleYearReports.Approved())));
    }

    [Fact]
    public void ANewVersionOfTheSameText_IsNoChange() =>
        Assert.Empty(Between(SamplePlans.Draft(), SamplePlans.Draft() with { VersionNumber = 9, VersionDate = new DateOnly(2026, 12, 1) }));

    [Fact]
    public void AnActivity_IsSaidByNumberAndTitle_WithWhatDiffersInIt()
    {
        var changes = Between(SamplePlans.Draft(), With(SamplePlans.Draft(), 0, activity => activity with
        {
            Purpose = "Något annat.",
            ResponsibleParty = "Ydre kommun",
            EndMonth = new DateOnly(2027, 12, 1),
        }));

        var change = Assert.Single(changes);
        Assert.Equal(ChangeKind.Rewritten, change.Kind);
        Assert.StartsWith("2027-01 ", change.Topic, StringComparison.Ordinal);
        Assert.Equal(["Ansvarig part", "Period", "Syfte"], change.Parts.Order());
    }

    [Fact]
    public void ANewTitle_IsAnotherHeadingOfTheSameActivity()
    {
        var before = SamplePlans.Draft();
        var title = before.Areas[0].Activities[0].Title;

        var change = Assert.Single(Between(before, With(before, 0, activity => activity with { Title = "Ett nytt namn" })));

        Assert.Equal((ChangeKind.Renamed, "2027-01 Ett nytt namn", $"2027-01 {title}"), (change.Kind, change.Topic, change.Other));
        Assert.Equal($"Ny rubrik: 2027-01 Ett nytt namn (förut 2027-01 {title})", ReviewWords.Of(change));
    }

    [Fact]
    public void WhatIsNewAndWhatIsGone_IsSaidOnce_NotPartByPart()
    {
        var before = SamplePlans.Draft();
        var after = before with
        {
            Areas =
            [
                before.Areas[0] with { Activities = [before.Areas[0].Activities[1], SamplePlans.Complete("2027-09")] },
                .. before.Areas.Skip(1),
            ],
        };

        Assert.Equal(
            [ChangeKind.Added, ChangeKind.Removed],
            Between(before, after).Where(change => change.Topic != "Framsidan").Select(change => change.Kind));
        Assert.StartsWith("Nytt: 2027-09 ", ReviewWords.Of(Between(before, after)[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherOrder_IsOneChange()
    {
        var before = SamplePlans.Draft();
        var area = before.Areas[0];
        var after = before with { Areas = [area with { Activities = [.. area.Activities.Reverse()] }, .. before.Areas.Skip(1)] };

        Assert.Equal("Ordningen är ändrad", ReviewWords.Of(Assert.Single(Between(before, after))));
    }

    [Fact]
    public void AnActivityInAnotherArea_IsMoved_NotNewAndGone()
    {
        var before = SamplePlans.Draft();
        var moved = before.Areas[0].Activities[1];
        var after = before with
        {
            Areas =
            [
                before.Areas[0] with { Activities = [before.Areas[0].Activities[0]] },
                before.Areas[1] with { Activities = [.. before.Areas[1].Activities, moved] },
                before.Areas[2],
            ],
        };

        Assert.Equal($"Flyttat till Hälsa: 2027-02 {moved.Title}", ReviewWords.Of(Assert.Single(Between(before, after))));
    }

    [Fact]
    public void TheFirstActivityOfAnArea_LeavesItsConsiderationsAlone()
    {
        var before = SamplePlans.Draft() with
        {
            Areas =
            [
                SamplePlans.Draft().Areas[0],
                SamplePlans.Draft().Areas[1] with { Activities = [], BestInterestsOfTheChild = "Barn." },
            ],
        };
        var after = before with { Areas = [before.Areas[0], before.Areas[1] with { Activities = [SamplePlans.Complete("2027-09")] }] };

        Assert.Equal(ChangeKind.Added, Assert.Single(Between(before, after)).Kind);
        Assert.Equal(ChangeKind.Removed, Assert.Single(Between(after, before)).Kind);
    }

    [Fact]
    public void TypedHeadingsThatChangePlaces_AreAnotherOrder()
    {
        DocumentContent Text(params Block[] blocks) => SampleDocuments.With([new Heading(2, "Lägesbild"), .. blocks]);
        Block[] one = [new Heading(3, "Bostad"), new Paragraph("Ett.")];
        Block[] two = [new Heading(3, "Skola"), new Paragraph("Två.")];

        var change = Assert.Single(DocumentChanges.Between(Text([.. one, .. two]), Text([.. two, .. one])));

        Assert.Equal("Ordningen är ändrad: Lägesbild", ReviewWords.Of(change));
    }

    [Fact]
    public void ANewThingToDo_AndAnotherWriter_DoNotTouchTheLastItemOfNotes()
    {
        var before = SampleNotes.SentOut();
        before = before with { Items = [.. before.Items.Select(item => item with { ActionPoints = [] })] };
        var after = before with
        {
            WrittenBy = "Någon Annan",
            Items = [before.Items[0] with { ActionPoints = [new ActionPointRecord("Ring", "Omar", null, false)] }, .. before.Items.Skip(1)],
        };

        var changes = DocumentChanges.Between(NotesDocument.Compose(before), NotesDocument.Compose(after));

        Assert.Equal(
            $"Ändrat: 1. {before.Items[0].Title} (Att göra)",
            ReviewWords.Of(Assert.Single(changes, change => change.Kind == ChangeKind.Rewritten)));
    }

    [Fact]
    public void AFingerprint_IsOfWhatIsSaid_NotOfTheDay()
    {
        var plan = ActivityPlanDocument.Compose(SamplePlans.Draft());

        Assert.Equal(DocumentFingerprint.Of(plan), DocumentFingerprint.Of(plan with { CreatedUtc = plan.CreatedUtc.AddDays(1) }));
        Assert.NotEqual(
            DocumentFingerprint.Of(plan),
            DocumentFingerprint.Of(ActivityPlanDocument.Compose(SamplePlans.Draft() with { VersionNumber = 4 })));
        Assert.NotEqual(
            DocumentFingerprint.Of(plan),
            DocumentFingerprint.Of(ActivityPlanDocument.Compose(With(SamplePlans.Draft(), 0, row => row with { Purpose = "Annat." }))));
    }

    [Fact]
    public void Considerations_AreSaidByTheirArea()
    {
        var before = SamplePlans.Draft();
        var after = before with { Areas = [before.Areas[0] with { GenderEquality = "Nytt." }, .. before.Areas.Skip(1)] };

        Assert.Equal("Ändrat: Bostad (Jämställdhet)", ReviewWords.Of(Assert.Single(Between(before, after))));
    }

    [Fact]
    public void AParagraphOfMinutes_IsTheSameThoughItsTitleChanges()
    {
        var before = SampleMinutes.Published();
        var after = before with
        {
            Items = [.. before.Items.Select(item => item.ParagraphNumber == 26
                ? item with { Title = "Uppföljning av år 2025", Text = "Något annat sades.", Decision = ["att återremittera"] }
                : item)],
            Place = "Digitalt",
        };

        var words = DocumentChanges.Between(MinutesDocument.Compose(before), MinutesDocument.Compose(after))
            .Select(ReviewWords.Of).ToList();

        Assert.Contains("Ny rubrik: § 26 Uppföljning av år 2025 (förut § 26 Uppföljning av 2025)", words);
        Assert.Contains(words, line =>
            line.StartsWith("Ändrat: § 26", StringComparison.Ordinal) && line.Contains("Vid mötet", StringComparison.Ordinal));
        Assert.Contains(words, line => line.Contains("(Plats och tid)", StringComparison.Ordinal));
    }

    [Fact]
    public void FiguresOfAYearReport_CountAsWell()
    {
        var before = SampleYearReports.Approved();
        var after = before with { Sections = [.. before.Sections.Select(section => section with { Text = section.Text + "\n\nMer." })] };

        var topics = DocumentChanges.Between(YearReportDocument.Compose(before), YearReportDocument.Compose(after))
            .Select(change => change.Topic).ToList();

        Assert.Equal(before.Sections.Select(section => YearReportDocumentTexts.Of(section.Kind)).Order(), topics.Order());
    }

    private static IReadOnlyList<DocumentChange> Between(ActivityPlanRecord before, ActivityPlanRecord after) =>
        DocumentChanges.Between(ActivityPlanDocument.Compose(before), ActivityPlanDocument.Compose(after));

    private static ActivityPlanRecord With(ActivityPlanRecord plan, int number, Func<PlanActivityRecord, PlanActivityRecord> but)
    {
        var area = plan.Areas[0];
        return plan with
        {
            Areas =
            [
                area with { Activities = [.. area.Activities.Select((activity, index) => index == number ? but(activity) : activity)] },
                .. plan.Areas.Skip(1),
            ],
        };
    }
}
