using RokPortal.Documents.Blocks;

namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>Pages whose addresses are made as they are needed: a link without sign-in, and the mail that carries it.</summary>
public sealed class LinkAndMailTests(SignedInVisitors visitors) : IClassFixture<SignedInVisitors>
{
    [Fact]
    public async Task Link_FromTheLetterBox_HasNoViolationsOnTheWay()
    {
        var visitor = await visitors.OfAsync(null);
        await visitor.OpenAsync("/utveckling/epost");
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Dags att rapportera" }).First.ClickAsync();
        await AssertAccessibleAsync(visitor);
        await visitor.Page.GetByText("Visa html-delens källa").ClickAsync();
        await AssertAccessibleAsync(visitor);

        await visitor.OpenAsync($"/lank/{visitors.Token}");
        Assert.Equal("Din länk", await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        await AssertAccessibleAsync(visitor);
    }

    private static async Task AssertAccessibleAsync(Browsing.Visitor visitor)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
        }
    }
}
