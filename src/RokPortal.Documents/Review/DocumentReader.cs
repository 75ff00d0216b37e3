namespace RokPortal.Documents.Review;

/// <summary>Reads a document part by part. The title page and what only repeats other parts are left out.</summary>
internal sealed class DocumentReader
{
    private const int DeepestSection = 2;
    private const string Separator = "\n";

    private readonly List<Heading> path = [];
    private readonly List<DocumentPart> parts = [];
    private readonly Dictionary<(string Topic, string? Part), int> occurrences = [];
    private DocumentPart? current;
    private int? repetition;

    private DocumentReader()
    {
    }

    public static IReadOnlyList<DocumentPart> Read(DocumentContent document)
    {
        var reader = new DocumentReader();
        reader.Read(document.Blocks);
        return reader.parts;
    }

    private void Read(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Read(block);
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Enter(heading);
                break;
            case KeepTogether { StandsApart: false } keep:
                Read(keep.Blocks);
                break;
            case Callout { Kind: not CalloutKind.Draft } callout:
                Read(callout.Blocks);
                break;
            case Cover or Callout or TableOfContents or PageBreak or KeepTogether:
                break;
            case FactList facts:
                facts.Facts.ToList().ForEach(Note);
                break;
            default:
                Write(block);
                break;
        }
    }

    private void Enter(Heading heading)
    {
        path.RemoveAll(above => above.Level >= heading.Level);
        path.Add(heading);
        if (heading.Level <= repetition)
            repetition = null;
        if (heading.IsRepetition)
            repetition = heading.Level;
        current = null;
        if (repetition is not null)
            return;

        var topic = path.FindLast(above => above.Level <= DeepestSection || above.Key is not null) ?? heading;
        // What has a number stands on its own: it is the same one in another section.
        var key = topic.Key
            ?? string.Join(Separator, path.TakeWhile(above => above != topic).Append(topic).Select(above => above.PlainText));
        var section = path.FindLast(above => above.Level <= DeepestSection && above != topic)?.PlainText;
        var part = ReferenceEquals(topic, heading) ? null : heading.PlainText;
        var occurrence = occurrences.GetValueOrDefault((key, part));
        occurrences[(key, part)] = occurrence + 1;
        parts.Add(current = new DocumentPart(key, topic.PlainText, topic.Key is null ? null : section, part, occurrence));
    }

    private void Note(Fact fact)
    {
        if (current is null)
            return;
        if (fact.Value.Contains(SharedBlocks.MissingRun))
            current.Missing.Add(fact.Label);
        current.Facts[fact.Label] = BlockText.Of(fact.Value);
    }

    private void Write(Block block)
    {
        if (current is null)
            return;
        if (BlockText.RunsOf(block).Contains(SharedBlocks.MissingRun))
            current.Missing.Add("");
        current.Lines.Add(BlockText.Of(block));
    }
}
