using RokPortal.Data.Links;

namespace RokPortal.Application.Reporting;

/// <summary>Links that open a party's report without sign-in.</summary>
public static class ReportLinks
{
    /// <summary>So many links may open one report; more are a sign that somebody is misusing it.</summary>
    public const int MostPerReport = 30;

    /// <summary>A link lives this long after the last day, for what is late and for corrections.</summary>
    private const int DaysAfterDeadline = 60;

    public static IssuedLink Issue(PartyReport report, LinkHolder holder, DateTime now)
    {
        var (deadline, today) = (report.Round.Deadline, StockholmTime.DayOf(now));
        var lastDay = (deadline > today ? deadline : today).AddDays(DaysAfterDeadline);
        return AccessLink.Issue(
            LinkPurpose.Report,
            new LinkSubject(report.Id, NameOf(report)),
            holder,
            StockholmTime.StartOf(lastDay.AddDays(1)),
            now);
    }

    /// <summary>Where a link with a token leads.</summary>
    public static string PathOf(string token) => $"/rapportera/lank/{token}";

    private static string NameOf(PartyReport report) =>
        $"{report.Party.ShortName}: rapport, {StatusTexts.Of(report.Round.Period).ToLowerInvariant()} {report.Round.Plan.Year}";
}
