namespace RokPortal.Web.Pages.Shared;

/// <summary>One thing that waits for the user.</summary>
/// <param name="Text">What to do, verb first.</param>
/// <param name="Context">What it belongs to.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="Due">Last day, or null.</param>
public sealed record Todo(string Text, string Context, string Href, DateOnly? Due = null)
{
    /// <summary>Within how many days a deadline is soon.</summary>
    internal const int SoonDays = 7;

    public bool IsLate(DateOnly today) => Due < today;

    public bool IsSoon(DateOnly today) => Due >= today && Due <= today.AddDays(SoonDays);
}
