using RokPortal.Documents.Markdown;

namespace RokPortal.Documents.Plans;

/// <summary>Composes aktivitetsplanen: title page, contents, foreword, goals, areas with activities, and a summary.</summary>
public sealed class ActivityPlanDocument
{
    private const int AreaLevel = 2;

    private readonly ActivityPlanRecord plan;

    private ActivityPlanDocument(ActivityPlanRecord plan) => this.plan = plan;

    private bool IsDraft => plan.Adoption == null;

    private IEnumerable<PlanActivityRecord> Activities => plan.Areas.SelectMany(area => area.Activities);

    /// <summary>The plan as a document, ready for <see cref="Pdf.PdfRenderer"/> and <see cref="Html.HtmlWriter"/>.</summary>
    public static DocumentContent Compose(ActivityPlanRecord plan)
    {
        var document = new ActivityPlanDocument(plan);
        return new DocumentContent
        {
            Title = $"{(plan.Proposal is { } proposal && plan.Adoption is null ? $"{proposal.Title}: " : "")}"
                + $"{PlanDocumentWords.Title(plan)} – {plan.CountyName}",
            Author = plan.IssuedBy,
            Subject = $"{PlanDocumentWords.StatusLine(plan)} {plan.AgreementName} {plan.AgreementPeriod}.",
            HeaderLeft = plan.IssuedBy,
            HeaderRight = PlanDocumentWords.RunningStatus(plan),
            CreatedUtc = plan.CreatedUtc,
            Blocks =
            [
                document.ComposeCover(),
                .. ComposeContents(),
                .. document.ComposeForeword(),
                .. document.ComposeGoals(),
                .. plan.Areas.SelectMany(document.ComposeArea),
                .. document.ComposeSummary(),
            ],
        };
    }

    private Cover ComposeCover()
    {
        List<Block> blocks =
        [
            new Paragraph(plan.IssuedBy, ParagraphStyle.Label),
            new Heading(1, PlanDocumentWords.Title(plan)),
            new Paragraph(plan.CountyName, ParagraphStyle.Lead),
            ComposeStatus(),
        ];
        if (plan.IsSampleData)
            blocks.Add(SharedBlocks.SampleDataNotice);

        blocks.Add(new FactList(
        [
            new Fact("Överenskommelse", plan.AgreementName),
            new Fact("Överenskommelsen gäller", plan.AgreementPeriod),
            new Fact("Utvecklingsområden", string.Join(",\n", plan.Areas.Select(area => area.Name))),
            new Fact("Antal aktiviteter", Activities.Count().ToString(CultureInfo.InvariantCulture)),
        ]));
        return new Cover(blocks);
    }

    private Callout ComposeStatus() => plan switch
    {
        { Adoption: { } adoption } => new Callout(CalloutKind.Decision,
        [
            new Paragraph([new TextRun("Fastställd", Bold: true)]),
            new Paragraph($"{adoption.Body} fastställde planen den {DocumentTexts.Day(adoption.Date)}, § {adoption.ParagraphNumber}."
                + $" Det här är version {plan.VersionNumber}."),
        ]),
        { Proposal: { } proposal } => SharedBlocks.Proposed(proposal, "Planen", "fastställd"),
        _ => new Callout(CalloutKind.Draft,
        [
            new Paragraph([new TextRun("Utkast", Bold: true)]),
            new Paragraph(
                $"Version {plan.VersionNumber}, {DocumentTexts.Day(plan.VersionDate)}. Planen är inte fastställd och kan ändras."),
        ]),
    };

    private static IEnumerable<Block> ComposeContents() => [new Heading(AreaLevel, "Innehåll"), new TableOfContents()];

    private IEnumerable<Block> ComposeForeword() =>
        [new PageBreak(), .. ComposeText(AreaLevel, "Förord", plan.Foreword)];

    private IEnumerable<Block> ComposeGoals()
    {
        if (plan.Goals.Count == 0)
            return [];

        var facts = plan.Goals.Select(goal => new Fact($"Mål {goal.Number}", goal.Text)).ToList();
        return
        [
            new Heading(AreaLevel, "Mål"),
            new Paragraph($"Målen är hämtade ur ”{plan.AgreementName}”."),
            new FactList(facts),
        ];
    }

    private IEnumerable<Block> ComposeArea(PlanAreaRecord area)
    {
        yield return new PageBreak();
        yield return new Heading(AreaLevel, area.Name);
        // Apart, so that it is not read as the end of a consideration.
        foreach (var block in ComposeConsiderations(area))
            yield return block;
        if (area.Activities.Count == 0)
            yield return new KeepTogether([new Paragraph("Området har inga aktiviteter i årets plan.")]) { StandsApart = true };
        foreach (var block in area.Activities.SelectMany(ComposeActivity))
            yield return block;
    }

    private IEnumerable<Block> ComposeConsiderations(PlanAreaRecord area)
    {
        List<Block> considerations =
        [
            .. ComposeText(AreaLevel + 2, "Jämställdhet", area.GenderEquality),
            .. ComposeText(AreaLevel + 2, "Diskrimineringsgrunder", area.DiscriminationGrounds),
            .. ComposeText(AreaLevel + 2, "Barnets bästa", area.BestInterestsOfTheChild),
        ];
        if (considerations.Count == 0)
            return [];
        return [new Heading(AreaLevel + 1, "Så tar vi hänsyn inom området") { IsInContents = false }, .. considerations];
    }

    private IEnumerable<Block> ComposeActivity(PlanActivityRecord activity) =>
    [
        new KeepTogether(
        [
            new Heading(AreaLevel + 1, $"{activity.Number} {activity.Title}") { Key = activity.Number },
            ComposeFacts(activity),
        ]),
        .. ComposeActivityText("Bakgrund och behov", activity.Background),
        .. ComposeActivityText("Syfte", activity.Purpose),
        .. ComposeActivityText("Förväntat resultat", activity.ExpectedResult),
        .. ComposeActivityText("Beskrivning", activity.Description),
        .. ComposeMilestones(activity.Milestones),
        .. ComposeActivityText("Resurser och finansiering", activity.Resources),
        .. ComposeActivityText("Så följer vi upp", activity.FollowUpMethod),
        .. ComposeOptional("Hänsyn", activity.ConsiderationNote),
    ];

    /// <summary>Nobody has to take part or be a contact: an empty value there is no gap, and is not shown.</summary>
    private FactList ComposeFacts(PlanActivityRecord activity) => new(
    [
        ComposeFact("Ansvarig part", activity.ResponsibleParty),
        new Fact("Medverkande parter", DocumentTexts.Join(activity.ParticipatingParties)),
        new Fact("Externa aktörer", DocumentTexts.Join(activity.ExternalActors)),
        new Fact("Kontakt", activity.Contact ?? ""),
        ComposeFact("Period", PlanDocumentWords.Period(activity.StartMonth, activity.EndMonth)),
        ComposeFact("Bidrar till", PlanDocumentWords.Goals(activity.GoalNumbers)),
        ComposeFact("Målgrupp", activity.TargetGroup),
        ComposeFact("Indikator", activity.Indicator),
    ]);

    /// <summary>A fact that a complete plan has. Without a value it is not shown in an adopted plan.</summary>
    private Fact ComposeFact(string label, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            return new Fact(label, value);
        return new Fact(label, IsDraft ? [SharedBlocks.MissingRun] : []);
    }

    private static IEnumerable<Block> ComposeMilestones(IReadOnlyList<PlanMilestoneRecord> milestones)
    {
        if (milestones.Count == 0)
            return [];

        var items = milestones.Select(milestone => (IReadOnlyList<Block>)[new Paragraph(PlanDocumentWords.Milestone(milestone))]).ToList();
        return [new Heading(AreaLevel + 2, "Milstolpar"), new ListBlock(items)];
    }

    private IEnumerable<Block> ComposeActivityText(string heading, string? markdown) =>
        ComposeText(AreaLevel + 2, heading, markdown);

    private static IEnumerable<Block> ComposeOptional(string heading, string? markdown)
    {
        var blocks = MarkdownText.ToBlocks(markdown, AreaLevel + 2);
        return blocks.Count == 0 ? [] : [new Heading(AreaLevel + 2, heading), .. blocks];
    }

    /// <summary>A heading and its text. What a draft lacks is said; an adopted plan leaves the heading out.</summary>
    private IEnumerable<Block> ComposeText(int level, string heading, string? markdown)
    {
        var blocks = MarkdownText.ToBlocks(markdown, level);
        if (blocks.Count > 0)
            return [new Heading(level, heading), .. blocks];
        return IsDraft ? [new Heading(level, heading), new Paragraph([SharedBlocks.MissingRun])] : [];
    }

    private IEnumerable<Block> ComposeSummary()
    {
        if (!Activities.Any())
            return [];

        var rows = Activities.Select(activity => (IReadOnlyList<TableCell>)
        [
            new TableCell(activity.Number, isRowHeader: true),
            new TableCell(activity.Title),
            SummaryCell(activity.ResponsibleParty),
            SummaryCell(PlanDocumentWords.Period(activity.StartMonth, activity.EndMonth)),
            new TableCell(activity.GoalNumbers.Count == 0 ? "–" : string.Join(", ", activity.GoalNumbers)),
        ]).ToList();
        return
        [
            new PageBreak(),
            new Heading(AreaLevel, "Sammanfattning") { IsRepetition = true },
            new Table(
                [
                    new TableColumn("Nr", 1.05),
                    new TableColumn("Aktivitet", 3.75),
                    new TableColumn("Ansvarig", 2.3),
                    new TableColumn("Period", 2.75),
                    new TableColumn("Mål", 0.75),
                ],
                rows,
                $"Aktiviteter {plan.Year.ToString(CultureInfo.InvariantCulture)}"),
        ];
    }

    private TableCell SummaryCell(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            return new TableCell(text);
        return IsDraft ? new TableCell([new Paragraph([SharedBlocks.MissingRun])]) : new TableCell("–");
    }
}
