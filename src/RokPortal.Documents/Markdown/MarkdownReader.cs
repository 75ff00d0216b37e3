using Markdig.Syntax;

namespace RokPortal.Documents.Markdown;

/// <summary>Turns Markdig's tree into blocks. Only what is listed here passes; other nodes give their text.</summary>
internal sealed class MarkdownReader(int topLevel)
{
    private const int HeadingLevels = 2;
    private const int DeepestList = 5;

    private int lastHeading;

    public List<Blocks.Block> Read(ContainerBlock container, int depth = 0)
    {
        List<Blocks.Block> result = [];
        foreach (var block in container)
            Read(block, depth, result);
        return result;
    }

    private void Read(Markdig.Syntax.Block block, int depth, List<Blocks.Block> result)
    {
        switch (block)
        {
            case HeadingBlock heading when depth == 0:
                result.Add(new Heading(NextLevel(heading.Level), MarkdownInlines.Read(heading.Inline)));
                break;
            case Markdig.Syntax.ListBlock list:
                ReadList(list, depth, result);
                break;
            case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case ContainerBlock other:
                result.AddRange(Read(other, depth + 1));
                break;
            case LeafBlock { Inline: { } inline }:
                result.Add(new Paragraph(MarkdownInlines.Read(inline)));
                break;
            case LeafBlock leaf:
                result.Add(new Paragraph(leaf.Lines.ToString()));
                break;
        }
    }

    private void ReadList(Markdig.Syntax.ListBlock list, int depth, List<Blocks.Block> result)
    {
        var items = list.OfType<ListItemBlock>().Select(item => (IReadOnlyList<Blocks.Block>)Read(item, depth + 1)).ToList();
        if (depth >= DeepestList)
        {
            result.AddRange(items.SelectMany(blocks => blocks));
            return;
        }

        _ = int.TryParse(list.OrderedStart, out var start);
        result.Add(new Blocks.ListBlock(items, list.IsOrdered, list.IsOrdered ? Math.Max(start, 1) : 1));
    }

    /// <summary>A text may begin with its second level, or use a third: the levels shown never skip.</summary>
    private int NextLevel(int written)
    {
        lastHeading = Math.Min(Math.Min(written, HeadingLevels), lastHeading + 1);
        return Math.Min(topLevel + lastHeading - 1, 6);
    }
}
