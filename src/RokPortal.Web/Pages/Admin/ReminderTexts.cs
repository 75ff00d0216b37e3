namespace RokPortal.Web.Pages.Admin;

/// <summary>Swedish for what concerns reminders.</summary>
public static class ReminderTexts
{
    private static readonly string Bounds = $"Skriv ett helt tal från {LeadTimes.FewestReminderDays} till {LeadTimes.MostReminderDays}.";

    public static string Of(LeadTimesRefusal refusal) => refusal switch
    {
        LeadTimesRefusal.ReminderIsOutOfBounds => $"Hur många dagar före sista dagen ska parten påminnas? {Bounds}",
        LeadTimesRefusal.LateReminderIsOutOfBounds => $"Hur många dagar efter sista dagen ska parten påminnas igen? {Bounds}",
        LeadTimesRefusal.EscalationIsOutOfBounds => $"Hur många dagar efter sista dagen ska rådets ledamot få besked? {Bounds}",
        LeadTimesRefusal.EscalationIsBeforeLateReminder =>
            "Rådets ledamot kan inte få besked innan parten har påmints igen. "
            + "Skriv minst lika många dagar som för den nya påminnelsen.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    /// <summary>"1 dag", "7 dagar".</summary>
    public static string Days(int days) => days == 1 ? "1 dag" : $"{days} dagar";
}
