namespace RokPortal.Domain.Meetings;

/// <summary>Stående punkter: what every meeting of a body begins and ends with.</summary>
public sealed partial class Meeting
{
    /// <summary>Adds the standing items of the body that are not on the agenda yet.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToChangeAgenda"/> lists reasons.</exception>
    public void AddStandingItems()
    {
        RefusedException.ThrowIfAny(nameof(AddStandingItems), RefusalsToChangeAgenda());
        foreach (var standing in Body.StandingItems)
        {
            if (!items.Exists(item => item.Kind == standing.Kind && (!item.Kind.IsMatter || item.Title == standing.Title)))
                AddItem(new AgendaItemContent { Kind = standing.Kind, Title = standing.Title });
        }
    }
}
