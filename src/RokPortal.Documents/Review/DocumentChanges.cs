namespace RokPortal.Documents.Review;

/// <summary>What has happened to a part of a document.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is not there any more.</summary>
    Removed,

    /// <summary>It has another heading.</summary>
    Renamed,

    /// <summary>It says something else.</summary>
    Rewritten,

    /// <summary>It stands in another section.</summary>
    Moved,

    /// <summary>The parts stand in another order.</summary>
    Reordered,
}

/// <summary>A change between two versions of a document (ändring).</summary>
/// <param name="Kind">What has happened.</param>
/// <param name="Topic">To what: the heading of a section, or of what has a number. Empty for the order of all.</param>
/// <param name="Parts">Which parts of it, if it was rewritten; empty for its first lines.</param>
/// <param name="Other">Its heading before, if it was renamed; the section it has come to, if it was moved.</param>
public sealed record DocumentChange(ChangeKind Kind, string Topic, IReadOnlyList<string> Parts, string? Other = null);

/// <summary>
/// What differs between two versions of a document (ändringar sedan förra utskicket), by its headings: read from the documents
/// themselves, so that plans, reports and minutes need no comparison of their own.
/// </summary>
public static class DocumentChanges
{
    /// <summary>The changes, in the order of the new version; what was taken away comes after.</summary>
    /// <param name="before">The version that was read.</param>
    /// <param name="after">The version that is to be read.</param>
    public static IReadOnlyList<DocumentChange> Between(DocumentContent before, DocumentContent after)
    {
        var (old, now) = (Topics(before), Topics(after));
        List<DocumentChange> changes = [];
        foreach (var (key, topic) in now)
        {
            if (old.TryGetValue(key, out var earlier))
                changes.AddRange(Between(earlier, topic));
            else
                changes.Add(new(ChangeKind.Added, topic[0].Topic, []));
        }

        changes.AddRange(old.Where(topic => !now.ContainsKey(topic.Key))
            .Select(topic => new DocumentChange(ChangeKind.Removed, topic.Value[0].Topic, [])));
        bool Stays(string key) => old.TryGetValue(key, out var was) && now.TryGetValue(key, out var topic) && !IsMoved(was, topic);
        if (!old.Keys.Where(Stays).SequenceEqual(now.Keys.Where(Stays)))
            changes.Add(new(ChangeKind.Reordered, "", []));
        return changes;
    }

    private static bool IsMoved(List<DocumentPart> before, List<DocumentPart> after) => before[0].Section != after[0].Section;

    /// <summary>The parts of each topic, in the document's order.</summary>
    private static OrderedDictionary<string, List<DocumentPart>> Topics(DocumentContent document) =>
        new(DocumentReader.Read(document).GroupBy(part => part.TopicKey)
            .Select(topic => KeyValuePair.Create(topic.Key, topic.ToList())));

    private static IEnumerable<DocumentChange> Between(List<DocumentPart> before, List<DocumentPart> after)
    {
        if (before[0].Topic != after[0].Topic)
            yield return new(ChangeKind.Renamed, after[0].Topic, [], before[0].Topic);

        if (IsMoved(before, after))
            yield return new(ChangeKind.Moved, after[0].Topic, [], after[0].Section);

        var places = after.Concat(before).Select(part => part.Place).Distinct();
        var names = places.Select(place => (
                Before: before.Find(part => part.Place == place), After: after.Find(part => part.Place == place)))
            .Where(pair => !SayTheSame(pair.Before, pair.After))
            .SelectMany(pair => NamesOf(pair.Before, pair.After))
            .Distinct().ToList();
        if (names.Count > 0)
            yield return new(ChangeKind.Rewritten, after[0].Topic, [.. names.Where(name => name.Length > 0)]);
        if (!before.Select(part => part.Place).Intersect(after.Select(part => part.Place))
                .SequenceEqual(after.Select(part => part.Place).Intersect(before.Select(part => part.Place))))
            yield return new(ChangeKind.Reordered, after[0].Topic, []);
    }

    private static bool SayTheSame(DocumentPart? before, DocumentPart? after) =>
        before is not null && after is not null && before.Lines.SequenceEqual(after.Lines) && !LabelsThatDiffer(before, after).Any();

    /// <summary>A part by its heading; what stands under the topic itself by its labels, where it has them.</summary>
    private static IEnumerable<string> NamesOf(DocumentPart? before, DocumentPart? after)
    {
        if ((after ?? before)!.Part is { } name)
            return [name];
        var labels = LabelsThatDiffer(before, after);
        return (before?.Lines ?? []).SequenceEqual(after?.Lines ?? []) ? labels : labels.Append("");
    }

    private static IEnumerable<string> LabelsThatDiffer(DocumentPart? before, DocumentPart? after)
    {
        Dictionary<string, string> none = [];
        var (old, now) = (before?.Facts ?? none, after?.Facts ?? none);
        return now.Keys.Union(old.Keys).Where(label => old.GetValueOrDefault(label) != now.GetValueOrDefault(label));
    }
}
