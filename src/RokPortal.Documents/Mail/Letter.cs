namespace RokPortal.Documents.Mail;

/// <summary>
/// What an e-mail (brev) says. One way to write all of them: a greeting, paragraphs, at most one thing to do, and who
/// writes. Texts are plain text, in Swedish; what people have typed may stand in them.
/// </summary>
/// <param name="Subject">Ämnesrad.</param>
/// <param name="RecipientName">Whom it greets; empty greets nobody in particular.</param>
/// <param name="Paragraphs">Stycken.</param>
public sealed record Letter(string Subject, string RecipientName, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The one thing to do, or null.</summary>
    public LetterLink? Action { get; init; }

    /// <summary>Who writes, and how to answer: one line each.</summary>
    public IReadOnlyList<string> Closing { get; init; } = [];
}

/// <summary>A link in a letter.</summary>
/// <param name="Label">What happens when it is opened ("Öppna rapporten").</param>
/// <param name="Address">Where it leads: http or https.</param>
public sealed record LetterLink(string Label, Uri Address);
