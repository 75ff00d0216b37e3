using System.Text.RegularExpressions;
using Serilog.Core;
using Serilog.Events;

namespace RokPortal.Web.Startup;

/// <summary>
/// Hides tokens of links without sign-in in whatever address is logged, also where the framework logs it by itself and
/// where the address leads to no page. A token is long and mixes small and capital letters; slugs and ids do not.
/// </summary>
internal sealed partial class TokenMask : ILogEventEnricher
{
    private const string Hidden = "(dold)";

    public static string? Hide(string? address) => address is null ? null : Token().Replace(address, Hidden);

    /// <summary>Hides tokens in a text that may be an address; other texts may hold long words.</summary>
    public static string HideInAddress(string text) => IsAddress(text) ? Token().Replace(text, Hidden) : text;

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties.ToList())
        {
            if (value is ScalarValue { Value: string text } && HideInAddress(text) is var hidden && hidden != text)
                logEvent.AddOrUpdateProperty(new LogEventProperty(name, new ScalarValue(hidden)));
        }
    }

    private static bool IsAddress(string text) =>
        text.Contains('/', StringComparison.Ordinal) || text.Contains("%2F", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("(?=[a-z0-9_-]*[A-Z])[A-Za-z0-9_-]{32,}")]
    private static partial Regex Token();
}
