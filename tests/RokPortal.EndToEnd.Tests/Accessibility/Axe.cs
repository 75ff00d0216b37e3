using Microsoft.Playwright;

namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>The rules of axe-core, run in the page. They come from npm at build.</summary>
internal static class Axe
{
    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
            .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target} ${node.html.slice(0, 160)}`))
        """;

    private static readonly Lazy<string> Source = new(Read);

    /// <summary>Brings the rules to every page of a context, past the content security policy of the pages.</summary>
    public static Task AddToAsync(IBrowserContext context) => context.AddInitScriptAsync(Source.Value);

    /// <summary>What is wrong with the page, one line for each element.</summary>
    public static Task<string[]> ViolationsAsync(IPage page) => page.EvaluateAsync<string[]>(Run);

    private static string Read()
    {
        using var stream = typeof(Axe).Assembly.GetManifestResourceStream("axe.min.js")
            ?? throw new InvalidOperationException("axe.min.js is not in the test assembly. Build with Node.js and npm at hand.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
