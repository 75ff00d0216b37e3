namespace RokPortal.Web.Startup;

/// <summary>How the portal's own cookies are named and sent.</summary>
internal static class SafeCookies
{
    /// <summary>
    /// Where TLS is on, browsers hold a cookie with this beginning to the one host that set it, to TLS and to the whole site: no other
    /// name under the same domain can put one in its place.
    /// </summary>
    public static string Name(this IHostEnvironment environment, string name) => environment.IsProduction() ? $"__Host-{name}" : name;

    public static CookieSecurePolicy Policy(this IHostEnvironment environment) =>
        environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
