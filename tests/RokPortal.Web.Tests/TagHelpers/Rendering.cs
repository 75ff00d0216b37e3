using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;

namespace RokPortal.Web.Tests.TagHelpers;

/// <summary>Renders tag helpers as one page would: same request, same ModelState, one after the other.</summary>
internal sealed class Rendering
{
    private readonly IModelMetadataProvider _metadata = new EmptyModelMetadataProvider();

    public Rendering()
    {
        ViewContext = new ViewContext
        {
            HttpContext = new DefaultHttpContext(),
            RouteData = new RouteData(),
            ActionDescriptor = new ActionDescriptor(),
            ViewData = new ViewDataDictionary(_metadata, new ModelStateDictionary()),
        };
    }

    public ViewContext ViewContext { get; }

    public HttpContext Http => ViewContext.HttpContext;

    public ModelStateDictionary ModelState => ViewContext.ViewData.ModelState;

    /// <summary>What asp-for gives a tag helper: the expression's text and the model's value.</summary>
    public ModelExpression For<T>(string name, T? value) =>
        new(name, _metadata.GetModelExplorerForType(typeof(T), value));

    /// <summary>As the model binder leaves it after a POST.</summary>
    public void Posted(string name, params string[] values) =>
        ModelState.SetModelValue(name, values is [var only] ? only : values, string.Join(',', values));

    /// <summary>The element as the browser sees it.</summary>
    public IElement Element(string tagName, TagHelper helper, string content = "", params (string Name, string Value)[] attributes)
    {
        var html = Html(Output(tagName, helper, content, attributes));
        return Parse(html).Body!.FirstElementChild ?? throw new InvalidOperationException("Nothing was written.");
    }

    public TagHelperOutput Output(string tagName, TagHelper helper, string content = "", params (string Name, string Value)[] attributes)
    {
        var list = new TagHelperAttributeList(attributes.Select(pair => new TagHelperAttribute(pair.Name, pair.Value)));
        var context = new TagHelperContext(tagName, list, new Dictionary<object, object>(), uniqueId: tagName);
        var output = new TagHelperOutput(tagName, list, (_, _) =>
        {
            TagHelperContent child = new DefaultTagHelperContent();
            return Task.FromResult(child.SetHtmlContent(content));
        });

        helper.GetType().GetProperty(nameof(ViewContext))?.SetValue(helper, ViewContext);
        helper.Init(context);
        helper.ProcessAsync(context, output).GetAwaiter().GetResult();
        if (content.Length > 0 && !output.IsContentModified)
            output.Content.SetHtmlContent(content);
        return output;
    }

    public static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
