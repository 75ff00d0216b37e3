namespace RokPortal.Web.Pages.Plans.Activities;

/// <summary>The fields of an activity's form one by one, for <see cref="FormMerge"/>. What is chosen in a list is held as ids.</summary>
public static class ActivityFields
{
    public static readonly IReadOnlyList<MergedField<ActivityForm>> All =
    [
        Field(ActivityField.Title, form => form.Title, (to, from) => to.Title = from.Title),
        Field(ActivityField.Area, form => $"{form.AreaId}", (to, from) => to.AreaId = from.AreaId),
        Field(
            ActivityField.ResponsibleParty,
            form => $"{form.ResponsiblePartyId}",
            (to, from) => to.ResponsiblePartyId = from.ResponsiblePartyId),
        Field(ActivityField.Contact, form => $"{form.ContactId}", (to, from) => to.ContactId = from.ContactId),
        Field(ActivityField.Goals, form => Join(form.GoalIds.Order()), (to, from) => to.GoalIds = from.GoalIds),
        Field(ActivityField.Background, form => form.Background, (to, from) => to.Background = from.Background),
        Field(ActivityField.Purpose, form => form.Purpose, (to, from) => to.Purpose = from.Purpose),
        Field(ActivityField.Description, form => form.Description, (to, from) => to.Description = from.Description),
        Field(ActivityField.ExpectedResult, form => form.ExpectedResult, (to, from) => to.ExpectedResult = from.ExpectedResult),
        Field(ActivityField.TargetGroup, form => form.TargetGroup, (to, from) => to.TargetGroup = from.TargetGroup),
        Field(
            ActivityField.Participants,
            form => Join(form.PartyIds.Where(id => id != form.ResponsiblePartyId).Order()),
            (to, from) => to.PartyIds = from.PartyIds),
        Field(
            ActivityField.ExternalActors,
            form => Join(TypedRows.Of(form.ExternalActors)),
            (to, from) => to.ExternalActors = from.ExternalActors),
        Field(ActivityField.StartMonth, form => Month(form.StartMonth), (to, from) => to.StartMonth = from.StartMonth),
        Field(ActivityField.EndMonth, form => Month(form.EndMonth), (to, from) => to.EndMonth = from.EndMonth),
        Field(
            ActivityField.Milestones,
            form => Join(form.Milestones
                .Where(row => !string.IsNullOrWhiteSpace(row.Title))
                .Select(row => $"{row.Title} {Month(row.Month)}{(row.IsDone ? " (klar)" : "")}")),
            (to, from) => to.Milestones = from.Milestones),
        Field(ActivityField.Resources, form => form.Resources, (to, from) => to.Resources = from.Resources),
        Field(ActivityField.Indicator, form => form.Indicator, (to, from) => to.Indicator = from.Indicator),
        Field(ActivityField.FollowUpMethod, form => form.FollowUpMethod, (to, from) => to.FollowUpMethod = from.FollowUpMethod),
        Field(ActivityField.ConsiderationNote, form => form.ConsiderationNote, (to, from) => to.ConsiderationNote = from.ConsiderationNote),
    ];

    private static MergedField<ActivityForm> Field(
        ActivityField field, Func<ActivityForm, string?> read, Action<ActivityForm, ActivityForm> take) =>
        new(field.ToString(), PlanTexts.Of(field), read, take) { FieldId = ActivityInputs.IdOf(field) };

    private static string Join<T>(IEnumerable<T> values) => string.Join("\n", values);

    private static string Month(string? text) => string.IsNullOrWhiteSpace(text) ? "" : MonthInput.Write(MonthInput.Read(text)) ?? text;
}
