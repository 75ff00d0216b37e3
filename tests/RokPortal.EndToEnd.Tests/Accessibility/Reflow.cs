using Microsoft.Playwright;

namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>Looks for text that does not fit: a page that scrolls sideways, text outside its box, text cut off.</summary>
internal static class Reflow
{
    /// <summary>As the page is.</summary>
    public const string Plain = "";

    /// <summary>Twice the text (WCAG 2.2, 1.4.4). The page is built in rem, so the root decides.</summary>
    public const string DoubledText = "html { font-size: 200% !important; }";

    /// <summary>The distances that a reader may set (WCAG 2.2, 1.4.12).</summary>
    public const string TextSpacing = """
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }
        """;

    private const string Look = """
        css => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];

          const faults = new Set();
          const root = document.documentElement;
          if (root.scrollWidth > innerWidth) faults.add(`the page is ${root.scrollWidth} px wide`);

          const nameOf = element => [element.localName, ...element.classList].join('.');
          const unseen = '.vh, .ds-skip-link, svg, script, option, textarea, .scroll, .tbl-stack thead, .doc-table thead';
          const boxes = new Map();
          const boxOf = element => {
            if (!boxes.has(element)) {
              const style = getComputedStyle(element);
              const flows = style.display === 'inline' || style.display === 'contents';
              boxes.set(element, flows ? boxOf(element.parentElement)
                : { element, rect: element.getBoundingClientRect(),
                    hides: style.overflowX !== 'visible', slack: parseFloat(style.fontSize) * 0.3 });
            }
            return boxes.get(element);
          };

          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          while (texts.nextNode()) {
            const text = texts.currentNode;
            const words = text.data.trim();
            if (!words || text.parentElement.closest(unseen) || !text.parentElement.checkVisibility()) continue;
            const { element, rect, slack } = boxOf(text.parentElement);
            range.selectNodeContents(text);
            for (const line of range.getClientRects()) {
              const fits = line.right <= rect.right + 1.5 && line.left >= rect.left - 1.5
                && line.bottom <= rect.bottom + slack && line.top >= rect.top - slack;
              if (line.width > 0 && !fits) faults.add(`outside ${nameOf(element)}: ${words.slice(0, 40)}`);
            }
          }

          for (const { element, hides } of boxes.values())
            if (hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
              faults.add(`cut off in ${nameOf(element)}: ${element.textContent.trim().slice(0, 40)}`);
          return [...faults];
        }
        """;

    private static readonly (int Width, string Name, string Sheet)[] Stretches =
    [
        (320, "as it is", Plain),
        (320, "text spacing", TextSpacing),
        (390, "text spacing", TextSpacing),
        (390, "doubled text", DoubledText),
        (1280, "doubled text", DoubledText),
    ];

    /// <summary>What does not fit when a sheet is laid over the page, one line for each fault.</summary>
    public static Task<string[]> FaultsAsync(IPage page, string sheet) => page.EvaluateAsync<string[]>(Look, sheet);

    /// <summary>What does not fit in a narrow window, with twice the text, and with more room between the letters.</summary>
    public static async Task<IReadOnlyList<string>> FaultsWhenStretchedAsync(IPage page)
    {
        List<string> faults = [];
        foreach (var (width, name, sheet) in Stretches)
        {
            await page.SetViewportSizeAsync(width, 900);
            faults.AddRange((await FaultsAsync(page, sheet)).Select(fault => $"{width} px, {name}: {fault}"));
        }

        return faults;
    }
}
