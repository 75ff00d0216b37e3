using RokPortal.Documents.Charts;
using RokPortal.Documents.Markdown;
using RokPortal.Documents.Reporting;

namespace RokPortal.Documents.YearReports;

/// <summary>Composes uppföljningen: summary, the three parts, situation, what is raised, suggestions, and the appendices.</summary>
public sealed class YearReportDocument
{
    private const int SectionLevel = 2;

    private readonly YearReportRecord report;

    private YearReportDocument(YearReportRecord report) => this.report = report;

    /// <summary>The year's report as a document, ready for <see cref="Pdf.PdfRenderer"/> and <see cref="Html.HtmlWriter"/>.</summary>
    public static DocumentContent Compose(YearReportRecord report)
    {
        var document = new YearReportDocument(report);
        return new DocumentContent
        {
            Title = $"{(report.Proposal is { } proposal && report.Approval is null ? $"{proposal.Title}: " : "")}"
                + $"{YearReportDocumentTexts.Title(report.Year)} – {report.CountyName}",
            Author = report.IssuedBy,
            Subject = $"{YearReportDocumentTexts.StatusLine(report)} {report.AgreementName}.",
            HeaderLeft = report.IssuedBy,
            HeaderRight = YearReportDocumentTexts.RunningStatus(report),
            CreatedUtc = report.CreatedUtc,
            Blocks =
            [
                document.ComposeCover(),
                new Heading(SectionLevel, "Innehåll"),
                new TableOfContents(),
                .. Enum.GetValues<SectionKind>().SelectMany(document.ComposeSection),
                .. document.ComposeAppendices(),
            ],
        };
    }

    /// <summary>What the portal itself knows for a section: the same under the text in the report and beside it while one writes.</summary>
    /// <param name="report">The year's report.</param>
    /// <param name="kind">Which section.</param>
    /// <param name="level">Level of the headings.</param>
    public static IEnumerable<Block> Facts(YearReportRecord report, SectionKind kind, int level) => kind switch
    {
        SectionKind.Goals =>
        [
            .. report.Goals.SelectMany(goal => GoalBlocks.Goal(goal, report.Indicators, level)),
            .. GoalBlocks.OfAreas(report.Indicators, level),
        ],
        SectionKind.Cooperation => report.Cooperation is { } known
            ? CooperationBlocks.All(known, level)
            : [new Paragraph("Portalen har inga uppgifter om samverkan för året.")],
        SectionKind.PlanStatus => PlanStatus(report, level),
        SectionKind.Situation => Sources(report, level),
        SectionKind.NextYear => Suggestions(report, level),
        _ => [],
    };

    private Cover ComposeCover()
    {
        List<Block> blocks =
        [
            new Paragraph(report.IssuedBy, ParagraphStyle.Label),
            new Heading(1, YearReportDocumentTexts.Title(report.Year)),
            new Paragraph(report.CountyName, ParagraphStyle.Lead),
            ComposeStatus(),
        ];
        if (report.IsSampleData)
            blocks.Add(SharedBlocks.SampleDataNotice);
        blocks.Add(new FactList(
        [
            new Fact("Överenskommelse", report.AgreementName),
            new Fact("Uppgifterna gäller", DocumentTexts.Day(Domain.Shared.StockholmTime.DayOf(report.CreatedUtc))),
        ]));
        return new Cover(blocks);
    }

    private Callout ComposeStatus() => report switch
    {
        { Approval: { } approval } => new Callout(CalloutKind.Decision,
        [
            new Paragraph([new TextRun("Godkänd", Bold: true)]),
            new Paragraph($"{approval.Body} godkände uppföljningen den {DocumentTexts.Day(approval.Date)},"
                + $" § {approval.ParagraphNumber}."),
        ]),
        { Proposal: { } proposal } => SharedBlocks.Proposed(proposal, "Uppföljningen", "godkänd"),
        _ => new Callout(CalloutKind.Draft,
        [
            new Paragraph([new TextRun("Utkast", Bold: true)]),
            new Paragraph($"Version {report.DraftNumber}. Uppföljningen är inte godkänd och kan ändras."),
        ]),
    };

    private IEnumerable<Block> ComposeSection(SectionKind kind)
    {
        var text = MarkdownText.ToBlocks(report.Sections.FirstOrDefault(section => section.Kind == kind)?.Text, SectionLevel);
        var facts = Facts(report, kind, SectionLevel + 1).ToList();
        // The three parts begin a page each; what is short follows on.
        var begins = kind is SectionKind.Summary or SectionKind.Goals
            or SectionKind.Cooperation or SectionKind.PlanStatus or SectionKind.Situation;
        return
        [
            .. begins ? [new PageBreak()] : (Block[])[],
            new Heading(SectionLevel, YearReportDocumentTexts.Of(kind)),
            .. text.Count > 0 ? text : report.Approval is null ? [new Paragraph([SharedBlocks.MissingRun])] : (Block[])[],
            .. facts,
        ];
    }

    private static IEnumerable<Block> PlanStatus(YearReportRecord report, int level)
    {
        if (!report.HasPlan)
            return [new Paragraph($"Det fanns ingen fastställd aktivitetsplan för {report.Year}.")];
        if (report.PlanStatus is not { } status)
            return [new Paragraph($"Parterna har inte rapporterat om aktivitetsplanen för {report.Year}.")];

        return
        [
            new Paragraph(
                $"{status.PartiesSent} av {status.PartiesAsked} parter har rapporterat "
                    + $"({StatusTexts.Of(status.Period).ToLowerInvariant()}). "
                    + $"Sista dag {(status.IsOpen ? "är" : "var")} den {DocumentTexts.Day(status.Deadline)}."),
            .. PlanStatusBlocks.Overview(status, level),
            new Figure(new StatusChart
            {
                Title = $"Status i rapporterna {report.Year}",
                Bars = [.. report.Progress.Select(round => new StatusBar($"{StatusTexts.Of(round.Period)} {report.Year}", round.Counts))],
            }),
            .. PlanStatusBlocks.Areas(status, level),
            .. PlanStatusBlocks.Attention(status, level),
            .. PlanStatusBlocks.Summary(status, level),
        ];
    }

    private static IEnumerable<Block> Sources(YearReportRecord report, int level) => report.Sources.Count == 0 ? [] :
    [
        new Heading(level, "Underlag") { IsInContents = false },
        new ListBlock([.. report.Sources.Select(source => (IReadOnlyList<Block>)[new Paragraph(
        [
            new TextRun($"{source.Kind}: "),
            new TextRun(source.Title, Italic: true, Link: source.Address.Length == 0 ? null : source.Address),
            new TextRun($". {source.Publisher}, {DocumentTexts.Day(source.PublishedOn)}. {source.Summary}".TrimEnd()),
        ])])]),
    ];

    private static IEnumerable<Block> Suggestions(
        YearReportRecord report, int level) => report.Suggestions.SelectMany(suggestion => (Block[])
    [
        new KeepTogether(
        [
            new Heading(level, suggestion.Title) { IsInContents = false },
            new Paragraph(suggestion.Area, ParagraphStyle.Small),
        ]) { WithNext = true },
        .. MarkdownText.ToBlocks(suggestion.Reason, level),
    ]);

    private IEnumerable<Block> ComposeAppendices()
    {
        var municipalities = GoalBlocks.Municipalities(report.Indicators, SectionLevel + 1).ToList();
        if (municipalities.Count > 0)
            municipalities.InsertRange(0, [new PageBreak(), new Heading(SectionLevel, "Bilaga: kommunernas värden")]);
        return
        [
            .. municipalities,
            .. report.PlanStatus is { } status
                ?
                [
                    new PageBreak(),
                    new Heading(SectionLevel, "Bilaga: parternas egna svar"),
                    .. PlanStatusBlocks.ByParty(status, SectionLevel + 1),
                ]
                : (Block[])[],
        ];
    }
}
