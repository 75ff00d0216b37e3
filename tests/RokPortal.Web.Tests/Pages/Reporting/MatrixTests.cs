using RokPortal.Data.Reporting;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Reporting;
using RokPortal.Web.Pages.Reporting;

namespace RokPortal.Web.Tests.Pages.Reporting;

/// <summary>What the matrix makes of the parties' reports, by hand-made rows.</summary>
public class MatrixTests
{
    private static readonly FollowedActivity Housing = Activity(1, "bostad", ActivityState.InPlan);
    private static readonly FollowedActivity Health = Activity(2, "halsa", ActivityState.InPlan);
    private static readonly FollowedActivity Dropped = Activity(3, "halsa", ActivityState.Dropped);

    private static readonly ReportColumn Boxholm =
        Column("boxholm", (Housing, ReportStatus.Stalled, true), (Health, ReportStatus.Done, false));
    private static readonly ReportColumn Ydre = Column("ydre", (Housing, null, false), (Dropped, null, false));
    private static readonly ReportColumn Region =
        Column("region", (Health, ReportStatus.AtRisk, true), (Dropped, ReportStatus.Stalled, true));

    private static readonly IReadOnlyList<FollowedActivity> Activities = [Housing, Health, Dropped];
    private static readonly IReadOnlyList<ReportColumn> Columns = [Boxholm, Ydre, Region];

    [Fact]
    public void Cells_WithoutRowAreNotConcerned_WithoutStatusAreMissing_UnlessTheActivityIsDropped()
    {
        var matrix = Show(new MatrixFilter());

        Assert.Equal([PartyStatus.Stalled, PartyStatus.Missing, PartyStatus.NotConcerned], StatusesOf(matrix, Housing));
        Assert.Equal([PartyStatus.Done, PartyStatus.NotConcerned, PartyStatus.AtRisk], StatusesOf(matrix, Health));
        Assert.Equal([PartyStatus.NotConcerned, PartyStatus.NotConcerned, PartyStatus.Stalled], StatusesOf(matrix, Dropped));
        Assert.Equal(
            new Dictionary<PartyStatus, int>
            {
                [PartyStatus.Done] = 1,
                [PartyStatus.AtRisk] = 1,
                [PartyStatus.Stalled] = 2,
                [PartyStatus.Missing] = 1,
                [PartyStatus.NotConcerned] = 4,
            },
            matrix.Counts);
    }

    [Fact]
    public void Silent_IsCountedByName()
    {
        var (party, count) = Assert.Single(Show(new MatrixFilter()).Silent);

        Assert.Equal(("ydre", 1), (party.Slug, count));
    }

    [Fact]
    public void Attention_HasTheStalledFirst_ThenTheAtRisk()
    {
        Assert.Equal(
            [("boxholm", 1), ("region", 3), ("region", 2)],
            Show(new MatrixFilter()).Attention.Select(cell => (cell.Party.Slug, cell.Activity.Number)));
    }

    [Theory]
    [InlineData("halsa", null, false, false, "2 3")]
    [InlineData(null, "ydre", false, false, "1 3")]
    [InlineData(null, null, true, false, "1 2 3")]
    [InlineData(null, null, false, true, "1")]
    [InlineData(null, "region", false, true, "")]
    [InlineData("halsa", "boxholm", true, false, "")]
    [InlineData("okant", null, false, false, "")]
    public void Filter_LeavesTheActivitiesThatFit(string? area, string? party, bool attention, bool missing, string expected)
    {
        var matrix = Show(new MatrixFilter(area, party, attention, missing));

        Assert.Equal(expected, string.Join(' ', matrix.Rows.Select(row => row.Activity.Number)));
        Assert.Equal(party is null ? 3 : 1, matrix.Columns.Count);
    }

    [Fact]
    public void Latest_IsTheLastAnswerOfARow_InWordsWithItsParty()
    {
        static ReportColumn Answered(string slug, ReportStatus? status, DateTime? utc) =>
            Column(slug) with { Cells = [new ReportCell(Housing.Id, status, IsResponsible: false, utc, WantsHelp: false, "")] };
        static string WordsOf(params ReportColumn[] columns) =>
            Matrix.Of([Housing], columns, new MatrixFilter()).Rows[0].LatestInWords(2026);
        var (march, january) = (
            new DateTime(2026, 3, 13, 23, 30, 0, DateTimeKind.Utc),
            new DateTime(2027, 1, 4, 12, 0, 0, DateTimeKind.Utc));

        Assert.Equal("Inte rapporterat än", WordsOf(Answered("kinda", null, null)));
        Assert.Equal(
            "Senast rapporterat 14 mars av motala",
            WordsOf(Answered("kinda", null, null), Answered("motala", ReportStatus.Done, march)));
        Assert.Equal(
            "Senast rapporterat 4 januari 2027 av ydre",
            WordsOf(Answered("ydre", ReportStatus.Done, january), Answered("motala", ReportStatus.Done, march)));
        Assert.Equal("", WordsOf(Region));
    }

    private static Matrix Show(MatrixFilter filter) => Matrix.Of(Activities, Columns, filter);

    private static IEnumerable<PartyStatus> StatusesOf(Matrix matrix, FollowedActivity activity) =>
        matrix.Rows.Single(row => row.Activity == activity).Cells.Select(cell => cell.Status);

    private static FollowedActivity Activity(int number, string area, ActivityState state) =>
        new(Guid.CreateVersion7(), number, $"Aktivitet {number}", area, area, 1, state, "");

    private static ReportColumn Column(
        string slug,
        params (FollowedActivity Activity, ReportStatus? Status, bool IsResponsible)[] cells) => new(
        Guid.CreateVersion7(),
        slug,
        slug,
        slug == "region" ? PartyKind.Region : PartyKind.Municipality,
        null,
        [.. cells.Select(cell => new ReportCell(cell.Activity.Id, cell.Status, cell.IsResponsible, null, WantsHelp: false, ""))]);
}
