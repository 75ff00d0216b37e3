namespace RokPortal.Documents.Plans;

/// <summary>Swedish wording that only plan documents use.</summary>
internal static class PlanDocumentWords
{
    /// <summary>"Aktivitetsplan 2027".</summary>
    public static string Title(ActivityPlanRecord plan) => $"Aktivitetsplan {plan.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>How far the plan has come, as a sentence.</summary>
    public static string StatusLine(ActivityPlanRecord plan) => plan.Adoption is { } adoption
        ? $"Fastställd av {adoption.Body} den {DocumentTexts.Day(adoption.Date)}, § {adoption.ParagraphNumber}."
        : plan.Proposal is { } proposal ? $"{proposal.Title}."
        : $"Utkast, version {plan.VersionNumber}, {DocumentTexts.Day(plan.VersionDate)}.";

    /// <summary>How far the plan has come, in a few words for the top of each page.</summary>
    public static string RunningStatus(ActivityPlanRecord plan)
    {
        var status = plan.Adoption is { } adoption ? $"Fastställd {adoption.Date:yyyy-MM-dd}"
            : plan.Proposal?.Title ?? $"Utkast, version {plan.VersionNumber}";
        return plan.IsSampleData ? $"{DocumentTexts.SampleData} · {status}" : status;
    }

    /// <summary>"april 2027: Kommunerna har lämnat uppgifter (klar)".</summary>
    public static string Milestone(PlanMilestoneRecord milestone)
    {
        var month = milestone.Month is { } date ? $"{Month(date)}: " : "";
        return month + milestone.Title + (milestone.IsDone ? " (klar)" : "");
    }

    /// <summary>"november 2026".</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", DocumentTexts.Swedish);

    /// <summary>"januari–november 2027", "november 2026–mars 2027", or null when neither end is known.</summary>
    public static string? Period(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        ({ } from, { } to) when from.Year == to.Year && from.Month == to.Month => Month(from),
        ({ } from, { } to) when from.Year == to.Year => $"{from.ToString("MMMM", DocumentTexts.Swedish)}–{Month(to)}",
        ({ } from, { } to) => $"{Month(from)}–{Month(to)}",
        ({ } from, null) => $"från {Month(from)}",
        (null, { } to) => $"till {Month(to)}",
        _ => null,
    };

    /// <summary>"Mål 1", "Mål 1 och 2", or null without goals.</summary>
    public static string? Goals(IReadOnlyList<int> numbers) =>
        numbers.Count == 0
            ? null
            : "Mål " + DocumentTexts.Join([.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))]);
}
