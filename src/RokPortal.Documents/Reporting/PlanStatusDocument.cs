namespace RokPortal.Documents.Reporting;

/// <summary>Composes how a year's plan goes: what needs attention first, then numbers, then every activity.</summary>
public static class PlanStatusDocument
{
    /// <summary>The document, ready for <see cref="Pdf.PdfRenderer"/> and <see cref="Html.HtmlWriter"/>.</summary>
    public static DocumentContent Compose(PlanStatusRecord status)
    {
        var title = $"Läget i aktivitetsplan {status.Year}";
        return new DocumentContent
        {
            Title = $"{title}, {StatusTexts.Of(status.Period).ToLowerInvariant()} – {status.CountyName}",
            Author = status.IssuedBy,
            Subject = $"Parternas rapporter om aktivitetsplan {status.Year}.",
            HeaderLeft = status.IssuedBy,
            HeaderRight = $"{StatusTexts.Of(status.Period)} {status.Year}",
            CreatedUtc = status.CreatedUtc,
            Blocks =
            [
                new Paragraph(status.IssuedBy, ParagraphStyle.Label),
                new Heading(1, title),
                new Paragraph($"{StatusTexts.Of(status.Period)}. {status.AgreementName}", ParagraphStyle.Lead),
                .. status.IsSampleData ? new Block[] { SharedBlocks.SampleDataNotice } : [],
                new Paragraph(
                    $"{status.PartiesSent} av {status.PartiesAsked} parter har rapporterat. "
                        + $"Sista dag {(status.IsOpen ? "är" : "var")} den {DocumentTexts.Day(status.Deadline)}."
                        + $"{(status.IsOpen ? " Rapporteringen pågår, så uppgifterna kan ändras." : "")}"),
                .. PlanStatusBlocks.Overview(status, 2),
                .. PlanStatusBlocks.Attention(status, 2),
                .. PlanStatusBlocks.Summary(status, 2),
                .. PlanStatusBlocks.Details(status, 2),
            ],
        };
    }
}
