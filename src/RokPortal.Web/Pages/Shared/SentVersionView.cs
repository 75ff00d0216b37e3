using RokPortal.Documents.Review;

namespace RokPortal.Web.Pages.Shared;

/// <summary>A draft as it was sent out, for those who do not read it while it is being written.</summary>
/// <param name="Name">"Utkast till aktivitetsplan 2027".</param>
/// <param name="Sent">When it was sent, by whom, and until when it can be commented on.</param>
/// <param name="Latest">Number of what was sent last.</param>
/// <param name="Root">Address of the versions, without the number.</param>
/// <param name="Changes">What differs from the version before; null for the first.</param>
/// <param name="Html">The document, encoded by its writer.</param>
public sealed record SentVersionView(
    string Name, SentDraft Sent, int Latest, string Root, IReadOnlyList<DocumentChange>? Changes, string Html)
{
    /// <summary>"Utkast till aktivitetsplan 2027, version 3"</summary>
    public string Title => $"{Name}, version {Sent.Number}";
}
