using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RokPortal.Documents.Markdown;

/// <summary>Reads the text inside a paragraph or heading.</summary>
internal static class MarkdownInlines
{
    // Emphasis can be nested thousands of levels deep; below this the words come without their look.
    private const int DeepestEmphasis = 20;

    public static List<TextRun> Read(ContainerInline? inline)
    {
        List<TextRun> runs = [];
        if (inline != null)
            Read(inline, new TextRun(""), 0, runs);
        return runs;
    }

    private static void Read(ContainerInline container, TextRun look, int depth, List<TextRun> runs)
    {
        if (depth > DeepestEmphasis)
        {
            foreach (var descendant in container.Descendants<LeafInline>())
                ReadLeaf(descendant, look, runs);
            return;
        }

        foreach (var inline in container)
        {
            switch (inline)
            {
                case EmphasisInline emphasis:
                    Read(emphasis, emphasis.DelimiterCount > 1 ? look with { Bold = true } : look with { Italic = true }, depth + 1, runs);
                    break;
                case LinkInline { IsImage: false } link:
                    Read(link, look with { Link = SafeLink.Encode(link.Url) }, depth + 1, runs);
                    break;
                case ContainerInline other:
                    Read(other, look, depth + 1, runs);
                    break;
                case LeafInline leaf:
                    ReadLeaf(leaf, look, runs);
                    break;
            }
        }
    }

    private static void ReadLeaf(LeafInline inline, TextRun look, List<TextRun> runs)
    {
        switch (inline)
        {
            case LiteralInline literal:
                runs.Add(look with { Text = literal.Content.ToString() });
                break;
            case LineBreakInline lineBreak:
                runs.Add(look with { Text = lineBreak.IsHard ? "\n" : " " });
                break;
            case AutolinkInline auto:
                runs.Add(look with { Text = auto.Url, Link = SafeLink.Encode(auto.IsEmail ? "mailto:" + auto.Url : auto.Url) });
                break;
            case HtmlEntityInline entity:
                runs.Add(look with { Text = entity.Transcoded.ToString() });
                break;
            case CodeInline code:
                runs.Add(look with { Text = code.Content });
                break;
            case HtmlInline html:
                runs.Add(look with { Text = html.Tag });
                break;
        }
    }
}
