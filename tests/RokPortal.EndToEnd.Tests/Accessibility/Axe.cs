using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>The rules of axe-core, all that are on by themselves, run in the page past its content security policy.</summary>
internal static class Axe
{
    private const int MostHtml = 160;

    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>What is wrong with the page, one line for each element.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        // In the page itself. The other way carries a megabyte of what was found to a page of its own and judges it there, which
        // takes twice as long again, and is for pages with frames from elsewhere.
#pragma warning disable CS0618 // To be removed some day, says the package; until then half of the run's longest part is saved.
        var result = await page.RunAxeLegacy(context: null, Options);
#pragma warning restore CS0618
        return [.. result.Violations.SelectMany(
            rule => rule.Nodes,
            (rule, node) => $"{rule.Id}: {rule.Help}: {node.Target} {Beginning(node.Html)}")];
    }

    private static string Beginning(string html) => html.Length <= MostHtml ? html : html[..MostHtml];
}
