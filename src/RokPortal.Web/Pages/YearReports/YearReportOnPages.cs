using RokPortal.Web.Pages.Meetings.Matters;

namespace RokPortal.Web.Pages.YearReports;

/// <summary>A year's report on the pages of meetings.</summary>
public sealed class YearReportOnPages(YearReport yearReport) : MatterOnPages
{
    private readonly string address = $"/uppfoljning/{yearReport.Year}";

    public override MatterLink Page => new($"{address}/rapport", $"Uppföljning av {yearReport.Year}");

    public override MatterLink Paper => new($"{address}/rapport.pdf", $"Underlag: uppföljning av {yearReport.Year} (PDF)");

    public override MatterEffect Returned =>
        new("Rådet återremitterade", new($"{address}/sammanstallning", $"uppföljningen av {yearReport.Year}"));

    public override bool MayBeReadBy(CurrentUser user) => user.May(Policies.ReadYearReport, yearReport.Status);

    public override MatterLink Proposal(int number) =>
        new($"{address}/sammanstallning/till-radet/{number}.pdf", "Uppföljningen som den är framlagd");

    public override MatterEffect Carried(int? version) =>
        new("Beslutet godkände", new($"{address}/rapport", $"uppföljningen av {yearReport.Year}"));
}
