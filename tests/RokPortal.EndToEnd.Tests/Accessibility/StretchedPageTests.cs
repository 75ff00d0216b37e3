namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>Pages in a narrow window, with twice the text, and with more room between the letters.</summary>
[Collection(SharedVisitors.Name)]
public sealed class StretchedPageTests(SignedInVisitors visitors)
{
    private static readonly (int Width, string Name, string Sheet)[] Stretches =
    [
        (320, "as it is", Reflow.Plain),
        (320, "text spacing", Reflow.TextSpacing),
        (390, "text spacing", Reflow.TextSpacing),
        (390, "doubled text", Reflow.DoubledText),
        (1280, "doubled text", Reflow.DoubledText),
    ];

    public static TheoryData<string, string?> Pages => PageAccessibilityTests.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhenStretched_NeitherScrollsSidewaysNorCutsText(string address, string? account)
    {
        var visitor = await visitors.OfAsync(account);
        await visitor.OpenAsync(address);

        List<string> faults = [];
        foreach (var (width, name, sheet) in Stretches)
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            faults.AddRange((await Reflow.FaultsAsync(visitor.Page, sheet)).Select(fault => $"{width} px, {name}: {fault}"));
        }

        Assert.Empty(faults);
    }

    /// <summary>The look does judge: without this, silence could also mean that it sees nothing.</summary>
    [Theory]
    [InlineData("<p><button style='white-space: nowrap; width: 5rem'>Skicka till beredningsgruppen</button>", "outside button")]
    [InlineData("<p style='height: 1rem; overflow: hidden'>Två<br>rader", "cut off in p")]
    [InlineData("<p style='width: 500px'>Bred", "the page is")]
    public async Task Look_OnAPageWithAFault_FindsIt(string html, string fault)
    {
        var visitor = await visitors.OfAsync(null);
        await visitor.Page.SetViewportSizeAsync(320, 900);
        await visitor.OpenAsync("data:text/html," + Uri.EscapeDataString("<!doctype html>" + html));

        Assert.Contains(await Reflow.FaultsAsync(visitor.Page, Reflow.Plain), found => found.StartsWith(fault, StringComparison.Ordinal));
    }
}
