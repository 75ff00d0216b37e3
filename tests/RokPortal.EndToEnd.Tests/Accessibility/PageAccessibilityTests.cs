using RokPortal.TestSupport.Pages;

namespace RokPortal.EndToEnd.Tests.Accessibility;

[Collection(SharedVisitors.Name)]
public sealed class PageAccessibilityTests(SignedInVisitors visitors)
{
    public static TheoryData<string, string?> Pages
    {
        get
        {
            var pages = new TheoryData<string, string?>();
            foreach (var (_, address, account) in PageExamples.Pages)
                pages.Add(address, account);
            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_HasNoViolations_AndWhenStretchedNeitherScrollsSidewaysNorCutsText(string address, string? account)
    {
        var visitor = await visitors.OfAsync(account);
        await visitor.OpenAsync(address);
        Assert.EndsWith(address, visitor.Page.Url, StringComparison.Ordinal);

        List<string> faults = [];
        foreach (var width in new[] { 1280, 390 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            faults.AddRange((await Axe.ViolationsAsync(visitor.Page)).Select(fault => $"{width} px: {fault}"));
        }

        faults.AddRange(await Reflow.FaultsWhenStretchedAsync(visitor.Page));
        Assert.Empty(faults);
        Assert.Empty(visitor.ScriptFaults);
    }

    /// <summary>The rules are there and do judge: without this, silence could also mean that they never ran.</summary>
    [Fact]
    public async Task Rules_OnAPageWithAFault_FindIt()
    {
        var visitor = await visitors.OfAsync(null);
        await visitor.OpenAsync("data:text/html,<main><h1>Bild</h1><img src=x></main>");

        Assert.Contains(await Axe.ViolationsAsync(visitor.Page), fault => fault.StartsWith("image-alt:", StringComparison.Ordinal));
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
