namespace RokPortal.Web.Pages.Shared;

/// <summary>A text that somebody else has saved since this user started, with another wording.</summary>
/// <param name="Label">What the text is called.</param>
/// <param name="Mine">What I wrote.</param>
/// <param name="Theirs">What is stored now.</param>
/// <param name="Start">What it said when I started; null if that is not known.</param>
/// <param name="FieldId">Id of its field in the form, for a link to it.</param>
public sealed record TextClash(string Label, string Mine, string Theirs, string? Start, string? FieldId = null)
{
    /// <summary>The clash of one text, or null if only one of us changed it or we wrote the same.</summary>
    public static TextClash? Find(string label, string? mine, string theirs, string? start)
    {
        var clash = new TextClash(label, Plain(mine), Plain(theirs), Plain(start));
        return clash.Theirs == clash.Start || clash.Theirs == clash.Mine ? null : clash;
    }

    /// <summary>A text as it is compared: line ends and outer white space do not count.</summary>
    internal static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}

/// <summary>What partial _Comparison shows above a form that somebody else was faster with.</summary>
/// <param name="Clashes">The texts that both changed; with none, nothing is shown.</param>
/// <param name="Other">Who saved, if that is known.</param>
/// <param name="SavedUtc">When they saved, if that is known.</param>
public sealed record Comparison(IReadOnlyList<TextClash> Clashes, string? Other = null, DateTime? SavedUtc = null)
{
    /// <summary>The same with what one field holds as the user reads it: names for ids.</summary>
    /// <param name="fieldId">The field.</param>
    /// <param name="words">What it holds, in words.</param>
    public Comparison InWords(string fieldId, Func<string, string> words) => this with
    {
        Clashes = [.. Clashes.Select(clash => clash.FieldId != fieldId ? clash : clash with
        {
            Mine = words(clash.Mine),
            Theirs = words(clash.Theirs),
            Start = clash.Start is null ? null : words(clash.Start),
        })],
    };
}
