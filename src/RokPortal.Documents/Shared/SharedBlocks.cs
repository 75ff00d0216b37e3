namespace RokPortal.Documents.Shared;

/// <summary>Blocks that say the same in every document.</summary>
internal static class SharedBlocks
{
    /// <summary>"Exempeldata": what follows is invented.</summary>
    public static Callout SampleDataNotice => new(CalloutKind.Note,
    [
        new Paragraph(
        [
            new TextRun($"{DocumentTexts.SampleData}. ", Bold: true),
            new TextRun("Innehållet är påhittat och visar hur portalen fungerar."),
        ]),
    ]);

    /// <summary>"Uppgift saknas".</summary>
    public static TextRun MissingRun => Muted(DocumentTexts.Missing);

    /// <summary>A remark that is not part of the record itself.</summary>
    public static TextRun Muted(string text) => new(text, Italic: true, Muted: true);
}
