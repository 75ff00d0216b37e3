using RokPortal.Documents.Markdown;
using RokPortal.Documents.Plans;

namespace RokPortal.Documents.Office;

/// <summary>Aktivitetsplanen as a spreadsheet, for those who sort and filter: one row an activity, and a sheet about the plan.</summary>
public static class PlanWorkbook
{
    private static readonly IReadOnlyList<ActivityColumn> Columns =
    [
        new("Nr", 10, (_, activity) => activity.Number),
        new("Aktivitet", 36, (_, activity) => activity.Title),
        new("Utvecklingsområde", 22, (area, _) => area.Name),
        new("Mål", 10, (_, activity) => PlanDocumentWords.Goals(activity.GoalNumbers)),
        new("Ansvarig part", 24, (_, activity) => activity.ResponsibleParty),
        new("Medverkande parter", 30, (_, activity) => DocumentTexts.Join(activity.ParticipatingParties)),
        new("Externa aktörer", 26, (_, activity) => DocumentTexts.Join(activity.ExternalActors)),
        new("Kontakt", 22, (_, activity) => activity.Contact),
        new("Startar", 15, (_, activity) => Month(activity.StartMonth)),
        new("Slutar", 15, (_, activity) => Month(activity.EndMonth)),
        new("Målgrupp", 28, (_, activity) => activity.TargetGroup),
        new("Bakgrund och behov", 50, (_, activity) => MarkdownText.ToPlainText(activity.Background)),
        new("Syfte", 50, (_, activity) => MarkdownText.ToPlainText(activity.Purpose)),
        new("Förväntat resultat", 50, (_, activity) => MarkdownText.ToPlainText(activity.ExpectedResult)),
        new("Beskrivning", 60, (_, activity) => MarkdownText.ToPlainText(activity.Description)),
        new("Milstolpar", 40, (_, activity) => string.Join('\n', activity.Milestones.Select(PlanDocumentWords.Milestone))),
        new("Resurser och finansiering", 40, (_, activity) => MarkdownText.ToPlainText(activity.Resources)),
        new("Indikator", 36, (_, activity) => activity.Indicator),
        new("Så följer vi upp", 40, (_, activity) => MarkdownText.ToPlainText(activity.FollowUpMethod)),
        new("Hänsyn", 40, (_, activity) => MarkdownText.ToPlainText(activity.ConsiderationNote)),
    ];

    /// <summary>The plan as xlsx. The same record gives the same bytes.</summary>
    public static byte[] Write(ActivityPlanRecord plan)
    {
        var header = $"{PlanDocumentWords.Title(plan)} · {PlanDocumentWords.RunningStatus(plan)}";
        return WorkbookWriter.Write(new Workbook
        {
            Title = $"{PlanDocumentWords.Title(plan)} – {plan.CountyName}",
            Author = plan.IssuedBy,
            CreatedUtc = plan.CreatedUtc,
            Sheets =
            [
                new Sheet(
                    "Aktiviteter",
                    [.. Columns.Select(column => new SheetColumn(column.Header, column.Width)), StatusColumn],
                    [.. Activities(plan)],
                    header),
                new Sheet("Om planen", [new SheetColumn("Uppgift", 34), new SheetColumn("Innehåll", 100)], [.. About(plan)], header),
            ],
        });
    }

    /// <summary>On each row, since rows are copied to other files: whether the plan is a draft, adopted or sample data.</summary>
    private static SheetColumn StatusColumn => new("Planens status", 26);

    private static IEnumerable<IReadOnlyList<SheetCell>> Activities(ActivityPlanRecord plan) =>
        from area in plan.Areas
        from activity in area.Activities
        select (IReadOnlyList<SheetCell>)
            [.. Columns.Select(column => (SheetCell)column.Value(area, activity)), PlanDocumentWords.RunningStatus(plan)];

    private static IEnumerable<IReadOnlyList<SheetCell>> About(ActivityPlanRecord plan)
    {
        yield return ["Titel", PlanDocumentWords.Title(plan)];
        yield return ["År", plan.Year];
        yield return ["Län", plan.CountyName];
        yield return ["Utfärdare", plan.IssuedBy];
        yield return ["Överenskommelse", plan.AgreementName];
        yield return ["Överenskommelsen gäller", plan.AgreementPeriod];
        yield return ["Status", PlanDocumentWords.StatusLine(plan)];
        yield return ["Version", plan.VersionNumber];
        yield return ["Versionens datum", (DateOnly?)plan.VersionDate];
        if (plan.Adoption is { } adoption)
            yield return ["Fastställd", (DateOnly?)adoption.Date];
        if (plan.IsSampleData)
            yield return [DocumentTexts.SampleData, "Innehållet är påhittat och visar hur portalen fungerar."];
        yield return ["Förord", TextOf(plan, plan.Foreword)];
        foreach (var goal in plan.Goals)
            yield return [$"Mål {goal.Number.ToString(CultureInfo.InvariantCulture)}", goal.Text];
        foreach (var area in plan.Areas)
        {
            yield return [$"{area.Name}: jämställdhet", TextOf(plan, area.GenderEquality)];
            yield return [$"{area.Name}: diskrimineringsgrunder", TextOf(plan, area.DiscriminationGrounds)];
            yield return [$"{area.Name}: barnets bästa", TextOf(plan, area.BestInterestsOfTheChild)];
        }
    }

    /// <summary>What a draft lacks is said here as in the printed plan; on the rows of activities an empty cell says it.</summary>
    private static string TextOf(ActivityPlanRecord plan, string? markdown)
    {
        var text = MarkdownText.ToPlainText(markdown);
        return text.Length == 0 && plan.Adoption == null ? DocumentTexts.Missing : text;
    }

    private static string? Month(DateOnly? month) => month is { } date ? PlanDocumentWords.Month(date) : null;

    private sealed record ActivityColumn(string Header, double Width, Func<PlanAreaRecord, PlanActivityRecord, string?> Value);
}
