using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace RokPortal.Documents.Frozen;

/// <summary>A record model as it was when it was frozen.</summary>
/// <param name="Schema">Name and number of the record's shape, such as "activity-plan/1".</param>
/// <param name="Json">Canonical JSON: sorted names, no white space.</param>
/// <param name="Sha256">SHA-256 of the JSON in UTF-8, 64 lower-case hexadecimal digits.</param>
public sealed record FrozenContent(string Schema, string Json, string Sha256);

/// <summary>Writes record models as canonical JSON: the same record always gives the same text and the same checksum.</summary>
public static class FrozenJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        // The text is stored, never put on a page unencoded; å, ä and ö stay readable in the database.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Freezes a record.</summary>
    /// <param name="record">The record model.</param>
    /// <param name="schema">Name and number of its shape; a new number when the shape changes.</param>
    public static FrozenContent Freeze<T>(T record, string schema)
        where T : class
    {
        var envelope = new JsonObject
        {
            ["content"] = Sorted(JsonSerializer.SerializeToNode(record, Options)),
            ["schema"] = schema,
        };
        var json = envelope.ToJsonString(Options);
        return new FrozenContent(schema, json, Checksum(json));
    }

    /// <summary>Reads a frozen record back.</summary>
    /// <exception cref="InvalidDataException">The checksum or the schema does not agree, or the JSON is damaged.</exception>
    public static T Thaw<T>(FrozenContent frozen)
        where T : class
    {
        if (!string.Equals(Checksum(frozen.Json), frozen.Sha256, StringComparison.OrdinalIgnoreCase))
            throw new InvalidDataException("The frozen record has been changed: its checksum does not agree.");

        try
        {
            var envelope = JsonNode.Parse(frozen.Json)!;
            if (envelope["schema"]?.GetValue<string>() != frozen.Schema)
                throw new InvalidDataException($"The frozen record is not {frozen.Schema}.");
            return envelope["content"].Deserialize<T>(Options) ?? throw new InvalidDataException("The frozen record is empty.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException("The frozen record cannot be read.", exception);
        }
    }

    private static string Checksum(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
