using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

/// <summary>Goals, participants and milestones when the content is written over. Rows that stay are the same rows.</summary>
public class ActivityPartsTests
{
    private readonly ActivityPlan plan = TestData.WrittenPlan();
    private readonly Party first = TestData.Party();
    private readonly Party second = TestData.Party();
    private readonly Party third = TestData.Party();

    private Activity Activity => plan.Activities[0];

    [Fact]
    public void Participants_NeverIncludeTheResponsibleParty()
    {
        Activity.Revise(Content() with { ResponsibleParty = first, Participants = [first, second] });

        Assert.Equal([second.Id], Activity.Participants.Select(participant => participant.PartyId));
    }

    [Fact]
    public void Participants_WhenOneBecomesResponsible_LoseIt()
    {
        Activity.Revise(Content() with { ResponsibleParty = first, Participants = [second, third] });

        Activity.Revise(Content() with { ResponsibleParty = second, Participants = [second, third] });

        Assert.Equal([third.Id], Activity.Participants.Select(participant => participant.PartyId));
    }

    [Fact]
    public void Participants_WithoutAResponsibleParty_AreAllKept()
    {
        Activity.Revise(Content() with { ResponsibleParty = null, Participants = [first, second] });

        Assert.Equal(2, Activity.Participants.Count);
    }

    [Fact]
    public void Participants_NamedTwice_AreThereOnce()
    {
        Activity.Revise(Content() with { Participants = [first, second, first] });

        Assert.Equal([first.Id, second.Id], Activity.Participants.Select(participant => participant.PartyId));
    }

    [Fact]
    public void Participants_WhenWrittenOver_KeepTheRowsThatStay()
    {
        Activity.Revise(Content() with { Participants = [first, second] });
        var kept = Activity.Participants.Single(participant => participant.PartyId == second.Id);

        Activity.Revise(Content() with { Participants = [second, third] });

        Assert.Same(kept, Activity.Participants.Single(participant => participant.PartyId == second.Id));
        Assert.Equal([second.Id, third.Id], Activity.Participants.Select(participant => participant.PartyId));
    }

    [Fact]
    public void Goals_WhenWrittenOver_KeepTheRowsThatStay_AndNoDoubles()
    {
        var goals = plan.Agreement.Goals;
        Activity.Revise(Content() with { Goals = [goals[0]] });
        var kept = Activity.Goals[0];

        Activity.Revise(Content() with { Goals = [goals[1], goals[0], goals[1]] });

        Assert.Contains(kept, Activity.Goals);
        Assert.Equal(2, Activity.Goals.Count);

        Activity.Revise(Content() with { Goals = [goals[1]] });

        Assert.Equal([goals[1].Id], Activity.Goals.Select(link => link.GoalId));
    }

    [Fact]
    public void Milestones_WhenTheyGrow_KeepTheirPlaces()
    {
        Activity.Revise(Content() with { Milestones = [Step("A")] });
        var kept = Activity.Milestones[0];

        Activity.Revise(Content() with { Milestones = [Step("A"), Step("B"), Step("C")] });

        Assert.Same(kept, Activity.Milestones.Single(milestone => milestone.Position == 1));
        Assert.Equal([(1, "A"), (2, "B"), (3, "C")], Steps());
    }

    [Fact]
    public void Milestones_WhenTheyShrink_TakePlacesFromOneWithoutGaps()
    {
        Activity.Revise(Content() with { Milestones = [Step("A"), Step("B"), Step("C")] });
        var kept = Activity.Milestones.Where(milestone => milestone.Position < 3).ToList();

        Activity.Revise(Content() with { Milestones = [Step("B"), Step("C")] });

        Assert.Equal([(1, "B"), (2, "C")], Steps());
        Assert.Equal(kept, Activity.Milestones);
    }

    [Fact]
    public void Milestones_WhenAllAreTakenAway_AreGone()
    {
        Activity.Revise(Content() with { Milestones = [Step("A"), Step("B")] });

        Activity.Revise(Content() with { Milestones = [] });

        Assert.Empty(Activity.Milestones);
    }

    [Fact]
    public void Milestones_KeepMonthAndWhetherTheyAreReached()
    {
        var april = new DateOnly(2026, 4, 1);

        Activity.Revise(Content() with { Milestones = [new("A", april, IsDone: true), new("B", Month: null, IsDone: false)] });

        Assert.Equal(
            [(1, (DateOnly?)april, true), (2, null, false)],
            Activity.Milestones.Select(milestone => (milestone.Position, milestone.Month, milestone.IsDone)));
    }

    private ActivityContent Content() => TestData.CompleteContent(plan);

    private static MilestoneContent Step(string title) => new(title, Month: null, IsDone: false);

    private IEnumerable<(int Position, string Title)> Steps() =>
        Activity.Milestones.OrderBy(milestone => milestone.Position).Select(milestone => (milestone.Position, milestone.Title));
}
