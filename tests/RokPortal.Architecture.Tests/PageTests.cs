using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Razor.Hosting;
using RokPortal.Documents.Blocks;

namespace RokPortal.Architecture.Tests;

/// <summary>Reads the compiled Razor Pages: what they say of themselves, without starting the portal.</summary>
public partial class PageTests
{
    private const string RazorPageKind = "mvc.1.0.razor-page";

    /// <summary>Words that would mean that a route was left in the language of the code.</summary>
    private static readonly HashSet<string> EnglishWords =
    [
        "parties", "agreements", "bodies", "meetings", "plans", "follow-ups", "coordination", "account", "login",
        "logout", "sign-in", "sign-out", "overview", "error", "index", "edit", "create", "delete", "details", "new",
        "settings", "search", "privacy", "accessibility", "cookies", "activities", "activity", "adoption", "draft",
    ];

    private static readonly Assembly Web = Assembly.Load("RokPortal.Web");

    private static readonly IReadOnlyList<CompiledPage> Pages = Web.GetCustomAttributes<RazorCompiledItemAttribute>()
        .Where(item => item.Kind == RazorPageKind)
        .Select(item => new CompiledPage(item.Identifier, item.Type))
        .ToList();

    [Fact]
    public void Pages_InTheAssembly_AreThoseInTheSource()
    {
        var inSource = Repository.FilesUnder("src/RokPortal.Web/", ".cshtml")
            .Where(file => PageDirective().IsMatch(Repository.TextOf(file)))
            .Select(file => file["src/RokPortal.Web".Length..]);

        Assert.Equal(inSource.Order(StringComparer.Ordinal), Pages.Select(page => page.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Route_OfEveryPage_IsExplicitSwedishAndAscii()
    {
        Rule.HasNoViolations(
            "A page states its whole route after @page: Swedish, lower case, a–z.",
            from page in Pages
            let fault = FaultOfRoute(page.Route)
            where fault is not null
            select $"{page.File}: {page.Route ?? "(none)"} – {fault}");
    }

    [Fact]
    public void Route_OfEveryPage_IsItsOwn()
    {
        Rule.HasNoViolations(
            "Two pages with one route.",
            from page in Pages
            group page by RouteParameter().Replace(page.Route ?? page.File, "{}") into same
            where same.Count() > 1
            select $"{same.Key}: {string.Join(", ", same.Select(page => page.File))}");
    }

    [Fact]
    public void EveryPage_SaysWhoMayEnter()
    {
        var policies = PolicyNames();

        Rule.HasNoViolations(
            "A page carries [Authorize(Policy = Policies.X)] or [AllowAnonymous].",
            from page in Pages
            let fault = FaultOfAccess(page, policies)
            where fault is not null
            select $"{page.File}: {fault}");
    }

    private static string? FaultOfRoute(string? route)
    {
        if (string.IsNullOrEmpty(route) || route[0] != '/')
        {
            return "no route of its own that begins with a slash";
        }

        var words = RouteParameter().Replace(route, "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return words.FirstOrDefault(word => !RouteWord().IsMatch(word)) is { } odd ? $"\"{odd}\" is not lower-case a–z"
            : words.FirstOrDefault(EnglishWords.Contains) is { } english ? $"\"{english}\" is English"
            : null;
    }

    private static string? FaultOfAccess(CompiledPage page, HashSet<string> policies)
    {
        if (page.Attributes<AllowAnonymousAttribute>().Any())
        {
            return page.Attributes<AuthorizeAttribute>().Any() ? "both a policy and AllowAnonymous" : null;
        }

        var named = page.Attributes<AuthorizeAttribute>().Select(attribute => attribute.Policy).ToList();
        return named.Count == 0 ? "neither a policy nor AllowAnonymous"
            : named.FirstOrDefault(policy => policy is null || !policies.Contains(policy)) is { } unknown
                ? $"\"{unknown}\" is in no class of policies"
            : named.Contains(null) ? "[Authorize] without a policy"
            : null;
    }

    private static HashSet<string> PolicyNames() =>
        Web.GetTypes().Where(type => type.Name.EndsWith("Policies", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToHashSet();

    [GeneratedRegex(@"^\s*@page\b", RegexOptions.Multiline)]
    private static partial Regex PageDirective();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex RouteParameter();

    [GeneratedRegex(@"^[a-z0-9]*(-[a-z0-9]*)*(\.[a-z]+)?$")]
    private static partial Regex RouteWord();

    private sealed record CompiledPage(string File, Type Type)
    {
        public string? Route => Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>()
            .FirstOrDefault(metadata => metadata.Key == "RouteTemplate")?.Value;

        public IEnumerable<T> Attributes<T>()
            where T : Attribute =>
            Type.GetCustomAttributes<T>().Concat(ModelType?.GetCustomAttributes<T>() ?? []);

        private Type? ModelType => Type.GetProperty("Model", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            ?.PropertyType;
    }
}
