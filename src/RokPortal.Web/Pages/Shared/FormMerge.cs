using System.Text.Encodings.Web;
using System.Text.Json;

namespace RokPortal.Web.Pages.Shared;

/// <summary>A form that travels with what its fields held when the user started, so that two people's changes can be told apart.</summary>
public interface IVersionedForm
{
    /// <summary>The version the user started from.</summary>
    int Version { get; set; }

    /// <summary>What the fields held then, from <see cref="FormMerge.Pack"/>.</summary>
    string? Base { get; set; }
}

/// <summary>A form with versions that knows its fields and what it is about. A test proves that no field is missing.</summary>
/// <typeparam name="TForm">The form itself.</typeparam>
/// <typeparam name="TStored">What it is about.</typeparam>
public interface IVersionedForm<TForm, in TStored> : IVersionedForm
    where TForm : IVersionedForm<TForm, TStored>
{
    /// <summary>Its fields, each with what it takes to compare and to merge it.</summary>
    static abstract IReadOnlyList<MergedField<TForm>> Fields { get; }

    /// <summary>The form as it is before anybody types in it.</summary>
    static abstract TForm From(TStored stored);
}

/// <summary>One field of a form.</summary>
/// <param name="Name">Its property.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Read">Its value as text.</param>
/// <param name="Take">Copies it from the second form to the first.</param>
public sealed record MergedField<TForm>(string Name, string Label, Func<TForm, string?> Read, Action<TForm, TForm> Take)
{
    /// <summary>Id of its control, for a link to it.</summary>
    public string FieldId { get; init; } = $"Input_{Name}";
}

/// <summary>
/// Compares three states of a form: mine, theirs, and where I started. What only one of us changed is taken from that
/// one; what both changed is shown to the user.
/// </summary>
public static class FormMerge
{
    /// <summary>Swedish letters as themselves: the text travels with every autosave.</summary>
    private static readonly JsonSerializerOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The fields that hold something, as text that travels with the form.</summary>
    public static string Pack<TForm>(TForm form, IEnumerable<MergedField<TForm>> fields) => JsonSerializer.Serialize(
        fields.Select(field => (field.Name, Value: TextClash.Plain(field.Read(form))))
            .Where(field => field.Value.Length > 0)
            .ToDictionary(field => field.Name, field => field.Value),
        Short);

    /// <summary>
    /// Takes into <paramref name="mine"/> what only the other one changed, and moves it to the other's version. Gives
    /// the fields that both changed, each to another value.
    /// </summary>
    public static IReadOnlyList<TextClash> Merge<TForm>(TForm mine, TForm theirs, IEnumerable<MergedField<TForm>> fields)
        where TForm : IVersionedForm
    {
        var start = Unpack(mine.Base);
        List<TextClash> clashes = [];
        foreach (var field in fields)
        {
            var (mineNow, theirsNow, before) = (
                TextClash.Plain(field.Read(mine)),
                TextClash.Plain(field.Read(theirs)),
                start is null ? null : start.GetValueOrDefault(field.Name) ?? "");
            if (mineNow == theirsNow)
                continue;
            if (mineNow == before)
                field.Take(mine, theirs);
            else if (theirsNow != before)
                clashes.Add(new TextClash(field.Label, mineNow, theirsNow, before, field.FieldId));
        }

        (mine.Version, mine.Base) = (theirs.Version, theirs.Base);
        return clashes;
    }

    /// <summary>Whether the fields hold what they held when the user started: then there is nothing to keep as a draft.</summary>
    public static bool IsUntouched<TForm>(TForm form, IEnumerable<MergedField<TForm>> fields)
        where TForm : IVersionedForm
    {
        var (start, now) = (Unpack(form.Base), Unpack(Pack(form, fields))!);
        return start is not null && start.Count == now.Count && start.All(field => now.GetValueOrDefault(field.Key) == field.Value);
    }

    /// <summary>What the fields held; null if it cannot be read, and then nobody knows where the user started.</summary>
    private static Dictionary<string, string>? Unpack(string? text)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(text ?? "null");
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
