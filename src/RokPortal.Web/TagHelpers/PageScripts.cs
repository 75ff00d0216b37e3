using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>The script modules that the pieces of this page have asked for. A page without such pieces loads none.</summary>
internal sealed class PageScripts
{
    private readonly SortedSet<string> _modules = new(StringComparer.Ordinal);

    public IEnumerable<string> Modules => _modules;

    public static PageScripts Of(HttpContext context)
    {
        if (context.Items[typeof(PageScripts)] is not PageScripts scripts)
        {
            scripts = new PageScripts();
            context.Items[typeof(PageScripts)] = scripts;
        }

        return scripts;
    }

    /// <summary><paramref name="module"/> is the file's name in wwwroot/js without extension.</summary>
    public void Require(string module) => _modules.Add(module);
}

/// <summary>Writes the script elements; stands last in the layout, when all pieces have been rendered.</summary>
[HtmlTargetElement("page-scripts", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PageScriptsTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var http = ViewContext.HttpContext;

        foreach (var module in PageScripts.Of(http).Modules)
        {
            var script = new TagBuilder("script");
            script.Attributes["type"] = "module";
            script.Attributes["src"] = http.AssetUrl($"js/{module}.js");
            script.Attributes["nonce"] = http.ScriptNonce();
            output.Content.AppendHtml(script);
        }
    }
}

/// <summary>Gives every script element the nonce without which the browser does not run it.</summary>
[HtmlTargetElement("script")]
public sealed class ScriptNonceTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Attributes.SetAttribute("nonce", ViewContext.HttpContext.ScriptNonce());
}

/// <summary>Asks for a script module where no other piece does: <c>&lt;page-script name="autosave" /&gt;</c>.</summary>
[HtmlTargetElement("page-script", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PageScriptTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The file's name in wwwroot/js without extension.</summary>
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        PageScripts.Of(ViewContext.HttpContext).Require(Name);
        output.SuppressOutput();
    }
}
