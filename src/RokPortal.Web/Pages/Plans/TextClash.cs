namespace RokPortal.Web.Pages.Plans;

/// <summary>A text of the plan that somebody else has saved since this user started, with another wording.</summary>
/// <param name="Label">What the text is called.</param>
/// <param name="Mine">What I wrote.</param>
/// <param name="Theirs">What is stored now.</param>
/// <param name="Start">What it said when I started.</param>
public sealed record TextClash(string Label, string Mine, string Theirs, string Start)
{
    /// <summary>The clash of one text, or null if only one of us changed it or we wrote the same.</summary>
    public static TextClash? Find(string label, string? mine, string theirs, string? start)
    {
        var clash = new TextClash(label, Plain(mine), Plain(theirs), Plain(start));
        return clash.Theirs == clash.Start || clash.Theirs == clash.Mine ? null : clash;
    }

    private static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
