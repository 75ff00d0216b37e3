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

    /// <summary>What lies before the council: on which day it was laid there, and that it is not decided.</summary>
    /// <param name="proposal">Before whom, and when.</param>
    /// <param name="what">"Planen".</param>
    /// <param name="decided">What the decision makes it: "fastställd".</param>
    public static Callout Proposed(ProposalRecord proposal, string what, string decided) => new(CalloutKind.Draft,
    [
        new Paragraph([new TextRun(proposal.Title, Bold: true)]),
        new Paragraph($"{what} lades fram den {DocumentTexts.Day(proposal.Date)}. Den är inte {decided}."),
    ]);

    /// <summary>"Uppgift saknas".</summary>
    public static TextRun MissingRun => Muted(DocumentTexts.Missing);

    /// <summary>A remark that is not part of the record itself.</summary>
    public static TextRun Muted(string text) => new(text, Italic: true, Muted: true);
}
