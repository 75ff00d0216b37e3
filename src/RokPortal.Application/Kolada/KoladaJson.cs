using System.Text.Json;
using System.Text.Json.Serialization;

namespace RokPortal.Application.Kolada;

/// <summary>Answers of Kolada's interface v3, as far as the portal reads them.</summary>
internal static class KoladaJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        MaxDepth = 16,
    };
}

/// <summary>A page of values. The address of the next one is <c>next_url</c> in v3; older answers say <c>next_page</c>.</summary>
internal sealed record KoladaPage(
    IReadOnlyList<KoladaRow>? Values,
    [property: JsonPropertyName("next_url")] string? NextUrl,
    [property: JsonPropertyName("next_page")] string? NextPage);

/// <summary>The values of a measure for an area and a year.</summary>
internal sealed record KoladaRow(string? Kpi, string? Municipality, int Period, IReadOnlyList<KoladaValue>? Values);

/// <summary>A value: gender is T, K or M; a value that is missing is null.</summary>
internal sealed record KoladaValue(string? Gender, decimal? Value, string? Status);

/// <summary>A measure by its number: alone, or as the only one of a list.</summary>
internal sealed record KoladaMeasure(string? Id, string? Title, IReadOnlyList<KoladaMeasure>? Values);
