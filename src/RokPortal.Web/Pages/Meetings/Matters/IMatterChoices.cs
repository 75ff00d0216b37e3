namespace RokPortal.Web.Pages.Meetings.Matters;

/// <summary>What one sort of matter offers the form of an item. A sort that is put on the agenda by a page of its own has none.</summary>
internal interface IMatterChoices
{
    /// <summary>What may be put to the council, and the one that the item is about already. One statement.</summary>
    Task<IEnumerable<MatterChoice>> ListAsync(RokDbContext db, Guid? current, CancellationToken cancel);
}

/// <summary>A matter to choose: "Aktivitetsplan 2027 (utkast)".</summary>
public sealed record MatterChoice(CouncilMatter Matter, string Text);
