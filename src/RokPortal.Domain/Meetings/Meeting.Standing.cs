using RokPortal.Domain.Bodies;
using RokPortal.Domain.Shared;

namespace RokPortal.Domain.Meetings;

/// <summary>Stående punkter: what every meeting of a sort begins and ends with.</summary>
public sealed partial class Meeting
{
    private static readonly (ItemKind Kind, string Title)[] StandingForTheCouncil =
    [
        (ItemKind.Opening, "Mötets öppnande"),
        (ItemKind.AgendaApproval, "Godkännande av dagordningen"),
        (ItemKind.VerifierElection, "Val av justerare"),
        (ItemKind.PreviousMinutes, "Föregående protokoll"),
        (ItemKind.OtherMatters, "Övriga frågor"),
        (ItemKind.NextMeeting, "Nästa möte"),
        (ItemKind.Closing, "Mötets avslutande"),
    ];

    private static readonly (ItemKind Kind, string Title)[] StandingForGroups =
    [
        (ItemKind.PreviousMinutes, "Föregående anteckningar"),
        (ItemKind.OtherMatters, "Övriga frågor"),
        (ItemKind.NextMeeting, "Nästa möte"),
    ];

    /// <summary>Adds the standing items of the body that are not on the agenda yet: seven for the council, three for groups.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToChangeAgenda"/> lists reasons.</exception>
    public void AddStandingItems()
    {
        RefusedException.ThrowIfAny(nameof(AddStandingItems), RefusalsToChangeAgenda());
        foreach (var (kind, title) in Body.Kind == BodyKind.Council ? StandingForTheCouncil : StandingForGroups)
        {
            if (!items.Exists(item => item.Kind == kind))
                AddItem(new AgendaItemContent { Kind = kind, Title = title });
        }
    }
}
