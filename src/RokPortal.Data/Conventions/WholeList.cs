using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RokPortal.Data.Conventions;

/// <summary>
/// A list that is always read whole and never asked into is one text. Npgsql gives an array to
/// the model element by element: a millisecond for a hundred ids, ten times as long as the question itself.
/// </summary>
internal static class WholeList
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The ids of rows in an order.</summary>
    public static void KeptAsText(this PropertyBuilder<IReadOnlyList<Guid>> property) => property.KeptAsText(Guid.Parse);

    /// <summary>Names of an enum.</summary>
    public static void KeptAsText<TEnum>(this PropertyBuilder<IReadOnlyList<TEnum>> property)
        where TEnum : struct, Enum => property.KeptAsText(Enum.Parse<TEnum>);

    /// <summary>Records, in JSON.</summary>
    public static void KeptAsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        new ValueConverter<IReadOnlyList<T>, string>(
            list => JsonSerializer.Serialize(list, Json), text => JsonSerializer.Deserialize<List<T>>(text, Json)!),
        ComparerOf<T>());

    private static void KeptAsText<T>(this PropertyBuilder<IReadOnlyList<T>> property, Func<string, T> parse) => property.HasConversion(
        new ValueConverter<IReadOnlyList<T>, string>(list => string.Join(' ', list), text => Read(text, parse)),
        ComparerOf<T>());

    private static ValueComparer<IReadOnlyList<T>> ComparerOf<T>() =>
        new((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list.ToList());

    private static List<T> Read<T>(string text, Func<string, T> parse) =>
        text.Length == 0 ? [] : [.. text.Split(' ').Select(parse)];
}
