namespace RokPortal.Web.Pages.Plans.Activities;

/// <summary>The fields of an activity on its page: where each is written, and which texts there are to read.</summary>
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

    /// <summary>The running texts that are written, in the order of the form.</summary>
    public static IEnumerable<(ActivityField Field, string Text)> TextsOf(Activity activity) => new[]
    {
        (ActivityField.Background, activity.Background),
        (ActivityField.Purpose, activity.Purpose),
        (ActivityField.Description, activity.Description),
        (ActivityField.ExpectedResult, activity.ExpectedResult),
        (ActivityField.TargetGroup, activity.TargetGroup),
        (ActivityField.Resources, activity.Resources),
        (ActivityField.Indicator, activity.Indicator),
        (ActivityField.FollowUpMethod, activity.FollowUpMethod),
        (ActivityField.ConsiderationNote, activity.ConsiderationNote),
    }.Where(entry => entry.Item2.Length > 0);
}
