using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.Review;

namespace RokPortal.Web.Pages.Shared;

/// <summary>The way from a draft to what was sent of it.</summary>
internal static class SentVersions
{
    /// <summary>".pdf" if that is what was asked for, so that a link to a document leads to a document.</summary>
    public static string PdfIfAsked(this PageModel page) =>
        page.Request.Path.Value!.EndsWith(".pdf", StringComparison.Ordinal) ? ".pdf" : "";
}

/// <summary>A draft as it was sent out, for those who do not read it while it is being written.</summary>
/// <param name="Name">"Utkast till aktivitetsplan 2027".</param>
/// <param name="Sent">When it was sent, by whom, and until when it can be commented on.</param>
/// <param name="Root">Address of what it is a version of.</param>
public sealed record SentVersionView(string Name, SentDraft Sent, string Root)
{
    /// <summary>"Utkast till aktivitetsplan 2027, version 3"</summary>
    public string Title => $"{Name}, version {Sent.Number}";

    /// <summary>Number of what was sent last.</summary>
    public required int Latest { get; init; }

    /// <summary>Whether it is still out for comments: not before the council, and not decided.</summary>
    public required bool IsOut { get; init; }

    /// <summary>What it says.</summary>
    public required DocumentContent Document { get; init; }

    /// <summary>What its readers knew before; null for the first.</summary>
    public required KnownVersion? Before { get; init; }

    /// <summary>What differs from that.</summary>
    public IReadOnlyList<DocumentChange> Changes => Before is null ? [] : DocumentChanges.Between(Before.Document, Document);

    /// <summary>The document, encoded by its writer.</summary>
    public string Html => HtmlWriter.WriteDocument(Document, new HtmlOptions { HeadingOffset = 1 });
}

/// <summary>A version that its readers know.</summary>
/// <param name="Address">Where it is read, below the address of what it is a version of.</param>
/// <param name="Name">"version 2".</param>
/// <param name="Document">What it says.</param>
public sealed record KnownVersion(string Address, string Name, DocumentContent Document);
