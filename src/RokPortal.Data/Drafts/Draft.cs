namespace RokPortal.Data.Drafts;

/// <summary>
/// Utkast: what a user has typed but not saved, as the fields of the form. It never touches the aggregate, is seen by
/// nobody else and is not audited; saving the form or throwing the text away deletes it.
/// </summary>
public sealed class Draft
{
    /// <summary>Longest <see cref="Subject"/>, in characters.</summary>
    public const int SubjectLength = 200;

    /// <summary>Longest <see cref="Content"/>, in characters.</summary>
    public const int ContentLength = 4_000_000;

    private Draft()
    {
    }

    internal Draft(Guid userId, string subject) => (UserId, Subject) = (userId, subject);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Whose text it is.</summary>
    public Guid UserId { get; private set; }

    /// <summary>What it is about: the address of the page with the form.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The form's fields as JSON: name to values.</summary>
    public string Content { get; private set; } = "{}";

    /// <summary>When it was last saved, in UTC.</summary>
    public DateTime SavedUtc { get; private set; }

    internal void Write(string content, DateTime now) => (Content, SavedUtc) = (content, now);
}
