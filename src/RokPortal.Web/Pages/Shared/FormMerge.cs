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

/// <summary>One field of a form.</summary>
/// <param name="Name">Its property.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Read">Its value as text.</param>
/// <param name="Take">Copies it from the second form to the first.</param>
public sealed record MergedField<TForm>(string Name, string Label, Func<TForm, string?> Read, Action<TForm, TForm> Take);

/// <summary>Compares three states of a form: mine, theirs, and where I started.</summary>
public static class FormMerge
{
    public static string Pack<TForm>(TForm form, IEnumerable<MergedField<TForm>> fields) =>
        JsonSerializer.Serialize(fields.ToDictionary(field => field.Name, field => Plain(field.Read(form))));

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
            var (mineNow, theirsNow, before) = (Plain(field.Read(mine)), Plain(field.Read(theirs)), start.GetValueOrDefault(field.Name));
            if (mineNow == theirsNow)
                continue;
            if (mineNow == before)
                field.Take(mine, theirs);
            else if (theirsNow != before)
                clashes.Add(new TextClash(field.Label, mineNow, theirsNow, before, $"Input_{field.Name}"));
        }

        (mine.Version, mine.Base) = (theirs.Version, theirs.Base);
        return clashes;
    }

    private static Dictionary<string, string> Unpack(string? text)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(text ?? "{}") ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
