namespace RokPortal.Data.Drafts;

/// <summary>
/// Utkast: what a user has typed but not saved, as the fields of the form. It never touches the aggregate, is seen by
/// nobody else and is not audited. When the form is saved or the text thrown away it ends: the row is emptied and stays a while, so
/// that what was typed before and arrives after is known as late.
/// </summary>
public sealed class Draft
{
    /// <summary>Longest <see cref="Subject"/>, in characters.</summary>
    public const int SubjectLength = 200;

    /// <summary>Longest <see cref="Content"/>, in characters.</summary>
    public const int ContentLength = 4_000_000;

    /// <summary><see cref="Content"/> of a draft that has ended.</summary>
    public const string Nothing = "{}";

    private Draft()
    {
    }

    internal Draft(Guid userId, string subject, string content, DateTime typedUtc, DateTime now) =>
        (UserId, Subject, Content, TypedUtc, SavedUtc) = (userId, subject, content, typedUtc, now);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Whose text it is.</summary>
    public Guid UserId { get; private set; }

    /// <summary>What it is about: the address of the page with the form.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The form's fields as JSON: name to values.</summary>
    public string Content { get; private set; } = Nothing;

    /// <summary>When it was last saved, in UTC.</summary>
    public DateTime SavedUtc { get; private set; }

    /// <summary>When its text was typed, or when it ended, in UTC. What was typed before then is never written over it.</summary>
    public DateTime TypedUtc { get; private set; }

    /// <summary>When the form was saved or the text thrown away, in UTC; null while the draft waits.</summary>
    public DateTime? EndedUtc { get; private set; }

    /// <summary>The page has got another address.</summary>
    internal void Follow(string subject) => Subject = subject;

    internal void End(DateTime now) => (Content, TypedUtc, EndedUtc) = (Nothing, now, now);
}
