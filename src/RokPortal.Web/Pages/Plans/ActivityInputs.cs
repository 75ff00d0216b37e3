using RokPortal.Domain.Plans;

namespace RokPortal.Web.Pages.Plans;

/// <summary>Which control of the form a field of the activity is written in.</summary>
public static class ActivityInputs
{
    /// <summary>Id of the control, for links to it.</summary>
    public static string IdOf(ActivityField field) => "Input_" + field switch
    {
        ActivityField.Area => nameof(ActivityForm.AreaId),
        ActivityField.ResponsibleParty => nameof(ActivityForm.ResponsiblePartyId),
        ActivityField.Contact => nameof(ActivityForm.ContactId),
        ActivityField.Goals => nameof(ActivityForm.GoalIds),
        ActivityField.Participants => nameof(ActivityForm.PartyIds),
        ActivityField.Milestones => "Milestones_0__Title",
        _ => field.ToString(),
    };
}
