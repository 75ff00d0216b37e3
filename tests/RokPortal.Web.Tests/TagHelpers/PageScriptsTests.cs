using RokPortal.Documents.Blocks;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Tests.TagHelpers;

public sealed class PageScriptsTests
{
    private readonly Rendering _page = new();

    [Fact]
    public void Render_WhenPieceAsksTwice_WritesItsModuleOnceWithNonce()
    {
        PageScripts.Of(_page.Http).Require("markdown-toolbar");
        PageScripts.Of(_page.Http).Require("markdown-toolbar");

        var html = Rendering.Html(_page.Output("page-scripts", new PageScriptsTagHelper()));

        var script = Assert.Single(Rendering.Parse(html).Scripts);
        Assert.Equal("/js/markdown-toolbar.js", script.GetAttribute("src"));
        Assert.Equal(_page.Http.ScriptNonce(), script.GetAttribute("nonce"));
    }

    [Fact]
    public void Render_WhenNoPieceAsks_WritesNoScript()
    {
        Assert.Equal("", Rendering.Html(_page.Output("page-scripts", new PageScriptsTagHelper())));
    }

    [Fact]
    public void RenderScript_WhenAuthorForgetsNonce_AddsIt()
    {
        var output = _page.Output("script", new ScriptNonceTagHelper(), "", ("src", "/js/autosave.js"));

        Assert.Equal(_page.Http.ScriptNonce(), output.Attributes["nonce"].Value);
    }
}
