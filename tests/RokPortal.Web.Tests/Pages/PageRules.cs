using AngleSharp.Html.Dom;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages;

/// <summary>What is true of every page of the portal.</summary>
internal static class PageRules
{
    public static IEnumerable<string> FaultsOf(PortalPage page) =>
        [.. Frame(page), .. Policy(page), .. Forms(page), .. Links(page)];

    private static IEnumerable<string> Frame(PortalPage page)
    {
        var document = page.Document;
        if (!page.Title.EndsWith(" – RÖK-portalen", StringComparison.Ordinal))
            yield return $"the title is \"{page.Title}\"";
        if (document.QuerySelectorAll("h1").Length != 1)
            yield return $"{document.QuerySelectorAll("h1").Length} main headings";
        if (document.DocumentElement.GetAttribute("lang") != "sv")
            yield return "the language is not said";
        if (document.QuerySelectorAll("main").Length != 1)
            yield return "not one main part";
        foreach (var id in document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1))
            yield return $"{id.Count()} elements have the id {id.Key}";
        foreach (var broken in page.Text.Split(' ')
            .Where(word => word.StartsWith("System.", StringComparison.Ordinal)
                || word.StartsWith("RokPortal.", StringComparison.Ordinal)))
        {
            yield return $"the name of a type is shown: {broken}";
        }
    }

    /// <summary>The content security policy is sent and the page keeps it, or the browser would leave things out.</summary>
    private static IEnumerable<string> Policy(PortalPage page)
    {
        var policy = page.Response.Headers.TryGetValues("Content-Security-Policy", out var values) ? values.Single() : "";
        if (!policy.Contains("default-src 'none'", StringComparison.Ordinal))
            yield return "no content security policy";
        foreach (var script in page.Document.QuerySelectorAll("script"))
        {
            if (script.GetAttribute("nonce") is not { Length: > 0 } nonce || !policy.Contains($"'nonce-{nonce}'", StringComparison.Ordinal))
                yield return $"a script without the response's nonce: {script.OuterHtml}";
        }

        foreach (var styled in page.Document.QuerySelectorAll("[style], style"))
            yield return $"style in the page: {styled.OuterHtml}";
        foreach (var element in page.Document.All
            .Where(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))))
        {
            yield return $"script in an attribute: {element.OuterHtml}";
        }
    }

    /// <summary>A form whose address is written out gets its antiforgery token only if the page asks for it.</summary>
    private static IEnumerable<string> Forms(PortalPage page)
    {
        foreach (var form in page.Document.QuerySelectorAll("form").Cast<IHtmlFormElement>())
        {
            var isPost = string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase);
            var hasToken = form.Elements.Any(element => element.GetAttribute("name") == "__RequestVerificationToken");
            if (isPost != hasToken)
                yield return $"a form to \"{form.GetAttribute("action")}\" {(isPost ? "without its" : "with an")} antiforgery token";
        }
    }

    private static IEnumerable<string> Links(PortalPage page) =>
        from link in page.Document.QuerySelectorAll("a[href^='#']")
        let id = link.GetAttribute("href")![1..]
        where page.Document.GetElementById(id) is null
        select $"a link to #{id}, which is not on the page";
}
