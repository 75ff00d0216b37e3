using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RokPortal.Data.Seeding;

/// <summary>
/// A county's file cannot be used. The message, in Swedish for whoever runs the server, says where in it and what belongs there.
/// </summary>
public sealed class CountyFileException(string message) : Exception(message);

/// <summary>A county's file as it was written, so that what is wrong can be shown at its line.</summary>
/// <param name="name">The file, as in the setting.</param>
/// <param name="content">What stands in it.</param>
internal sealed partial class CountyFile(string name, byte[] content)
{
    private const string InPortal = "RokPortal.Data.Seeding.Counties.ostergotland.json";

    /// <summary>What is left out is missed, unless its entry says what it then is.</summary>
    private static readonly JsonSerializerOptions Strict = new(SeedFiles.Json)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Opens a file; null is the one that ships with the portal.</summary>
    /// <exception cref="CountyFileException">It cannot be opened.</exception>
    public static CountyFile Open(string? path)
    {
        try
        {
            if (path is not null)
                return new CountyFile(path, File.ReadAllBytes(path));
            using var stream = SeedFiles.Open(typeof(CountyDefinition).Assembly, InPortal);
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return new CountyFile(InPortal, memory.ToArray());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CountyFileException($"Länets fil {path} går inte att läsa. Ange en fil som finns i County:Definition.");
        }
    }

    /// <summary>What the file says.</summary>
    /// <exception cref="CountyFileException">It is no county.</exception>
    public CountyDefinition Read()
    {
        CountyDefinition? definition;
        try
        {
            definition = JsonSerializer.Deserialize<CountyDefinition>(WithoutMark, Strict);
        }
        catch (JsonException error)
        {
            throw new CountyFileException($"Länets fil {name}, rad {error.LineNumber + 1}: {WhatIsWrong(error)}");
        }

        IReadOnlyList<(string Path, string Expected)> faults =
            definition is null ? [("$", "ett objekt")]
            : Values().Where(value => value.Value.IsNullInList).Select(value => (value.Key, "ett värde, inte null")).ToList();
        if (faults.Count == 0)
            faults = CountyJudge.FaultsOf(definition!);
        return faults.Count == 0 ? definition! : throw new CountyFileException(Told(faults));
    }

    private ReadOnlySpan<byte> WithoutMark =>
        content.AsSpan().StartsWith("\uFEFF"u8) ? content.AsSpan(3) : content;

    private string Told(IReadOnlyList<(string Path, string Expected)> faults)
    {
        var values = Values();
        return string.Join(' ', faults.Select(fault =>
            $"Länets fil {name}, rad {LineAt(values.GetValueOrDefault(fault.Path).Start)}: "
            + $"{fault.Path.TrimStart('$', '.')} ska vara {fault.Expected}."));
    }

    private static string WhatIsWrong(JsonException error)
    {
        if (error.Message.Contains("missing required propert", StringComparison.Ordinal))
            return $"det saknas {string.Join(", ", Quoted().Matches(error.Message).Skip(1).Select(match => match.Groups[1].Value))}.";
        return error.Path is { } path && TypeAt(path) is { } expected && !error.Message.Contains("invalid", StringComparison.Ordinal)
            ? $"{path.TrimStart('$', '.')} ska vara {InWords(expected)}."
            : "filen är inte giltig json här.";
    }

    /// <summary>What the definition has at a path such as <c>$.parties[3].kind</c>, or null.</summary>
    private static Type? TypeAt(string path)
    {
        Type? type = typeof(CountyDefinition);
        foreach (Match step in Step().Matches(path))
        {
            type = step.Groups["name"] is { Success: true } part
                ? type?.GetProperty(part.Value, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance)?.PropertyType
                : type?.GenericTypeArguments.FirstOrDefault();
        }

        return type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
    }

    private static string InWords(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => string.Join(" eller ", Enum.GetNames(type)),
        TypeCode.String => "en text",
        TypeCode.Boolean => "true eller false",
        TypeCode.Int32 => "ett heltal",
        _ when type == typeof(DateOnly) => "en dag som finns, skriven som 2026-11-20",
        _ when type.IsGenericType => "en lista",
        _ => "ett objekt",
    };

    /// <summary>Counted only for what is told: the file is read at each start.</summary>
    private int LineAt(int start) => 1 + WithoutMark[..start].Count((byte)'\n');

    /// <summary>Where each value begins, by its path.</summary>
    private Dictionary<string, (int Start, bool IsNullInList)> Values()
    {
        var values = new Dictionary<string, (int Start, bool IsNullInList)>();
        var around = new Stack<(string Path, int Next)>();
        var reader = new Utf8JsonReader(WithoutMark);
        var property = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                property = reader.GetString()!;
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                around.Pop();
                continue;
            }

            var path = "$";
            if (around.TryPop(out var outer))
            {
                path = outer.Next < 0 ? $"{outer.Path}.{property}" : $"{outer.Path}[{outer.Next}]";
                around.Push(outer.Next < 0 ? outer : (outer.Path, outer.Next + 1));
            }

            values.TryAdd(path, ((int)reader.TokenStartIndex, reader.TokenType == JsonTokenType.Null && path.EndsWith(']')));
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                around.Push((path, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
        }

        return values;
    }

    [GeneratedRegex(@"\.(?<name>\w+)|\[\d+\]")]
    private static partial Regex Step();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
