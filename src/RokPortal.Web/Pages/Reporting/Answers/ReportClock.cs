using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>
/// How long a report takes, from opening to sent. The browser remembers when it opened the report, in its own cookie; the
/// portal learns it only when the report is sent, and then of nobody in particular.
/// </summary>
internal static class ReportClock
{
    /// <summary>Starts, unless it runs.</summary>
    public static void Start(ITempDataDictionary browser, ReportVisit visit)
    {
        if (browser.Peek(KeyOf(visit)) is null)
            browser[KeyOf(visit)] = (int)(visit.Now - DateTime.UnixEpoch).TotalSeconds;
    }

    /// <summary>The time since it started; null if it never did.</summary>
    public static TimeSpan? Read(ITempDataDictionary browser, ReportVisit visit) =>
        browser.Peek(KeyOf(visit)) is int seconds ? visit.Now - DateTime.UnixEpoch.AddSeconds(seconds) : null;

    private static string KeyOf(ReportVisit visit) => $"rapport-{visit.Report.Id}";
}
