using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// Links to the pages of a long list: <c>&lt;pager page-number="2" page-count="9" /&gt;</c>. Each address is this
/// page's own with <c>sida=n</c>, so that filters stay and a link can be kept.
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    public const string Parameter = "sida";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public int PageNumber { get; set; } = 1;

    public int PageCount { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (PageCount < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "Sidor");

        var list = new TagBuilder("ul");
        if (PageNumber > 1)
            list.InnerHtml.AppendHtml(Item(Link(PageNumber - 1, "Föregående")));

        var previous = 0;
        foreach (var page in PagesToShow())
        {
            if (page > previous + 1)
                list.InnerHtml.AppendHtml(Item(Gap()));
            list.InnerHtml.AppendHtml(Item(NumberedLink(page)));
            previous = page;
        }

        if (PageNumber < PageCount)
            list.InnerHtml.AppendHtml(Item(Link(PageNumber + 1, "Nästa")));

        output.Content.SetHtmlContent(list);
    }

    /// <summary>The first, the last, and the nearest around the current one.</summary>
    private IEnumerable<int> PagesToShow() =>
        Enumerable.Range(1, PageCount)
            .Where(page => page == 1 || page == PageCount || Math.Abs(page - PageNumber) <= 1);

    private TagBuilder NumberedLink(int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var link = Link(page, number);
        link.Attributes["aria-label"] = $"Sida {number}";
        if (page == PageNumber)
            link.Attributes["aria-current"] = "page";
        return link;
    }

    private TagBuilder Link(int page, string text)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != Parameter));
        if (page > 1)
            query.Add(Parameter, page.ToString(CultureInfo.InvariantCulture));

        var link = new TagBuilder("a");
        link.Attributes["href"] = $"{request.PathBase}{request.Path}{query}";
        link.InnerHtml.Append(text);
        return link;
    }

    private static TagBuilder Gap()
    {
        var gap = new TagBuilder("span");
        gap.AddCssClass("gap");
        gap.Attributes["aria-hidden"] = "true";
        gap.InnerHtml.Append("…");
        return gap;
    }

    private static TagBuilder Item(IHtmlContent content)
    {
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(content);
        return item;
    }
}
