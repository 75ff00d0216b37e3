namespace RokPortal.Web.Pages.Admin;

/// <summary>
/// Days of the reminders as they are typed. What is no whole number is no number of days, and the domain refuses it as
/// such.
/// </summary>
public sealed class ReminderForm : IVersionedForm<ReminderForm, County>
{
    public const string BeforeLabel = "Påminnelse: antal dagar före sista dagen";

    public const string AfterLabel = "Ny påminnelse: antal dagar efter sista dagen";

    public const string CouncilLabel = "Besked till rådets ledamot: antal dagar efter sista dagen";

    public static IReadOnlyList<MergedField<ReminderForm>> Fields { get; } =
    [
        new(nameof(Before), BeforeLabel, form => form.Before, (to, from) => to.Before = from.Before),
        new(nameof(After), AfterLabel, form => form.After, (to, from) => to.After = from.After),
        new(nameof(Council), CouncilLabel, form => form.Council, (to, from) => to.Council = from.Council),
    ];

    public int Version { get; set; }

    public string? Base { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }

    public string? Council { get; set; }

    public static ReminderForm From(County county)
    {
        var form = new ReminderForm
        {
            Version = county.Version,
            Before = Text(county.LeadTimes.ReminderDays),
            After = Text(county.LeadTimes.LateReminderDays),
            Council = Text(county.LeadTimes.EscalationDays),
        };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }

    /// <summary>The lead times with the days typed, or null with the reasons in the model state.</summary>
    public LeadTimes? Read(LeadTimes current, ModelStateDictionary state)
    {
        var wanted = current with { ReminderDays = Days(Before), LateReminderDays = Days(After), EscalationDays = Days(Council) };
        return state.Refuses(County.RefusalsToKeepTo(wanted), ReminderTexts.Of, refusal => $"Input.{FieldOf(refusal)}") ? null : wanted;
    }

    private static string FieldOf(LeadTimesRefusal refusal) => refusal switch
    {
        LeadTimesRefusal.ReminderIsOutOfBounds => nameof(Before),
        LeadTimesRefusal.LateReminderIsOutOfBounds => nameof(After),
        _ => nameof(Council),
    };

    private static int Days(string? text) => TypedNumber.ReadWhole(text) ?? 0;

    private static string Text(int days) => days.ToString(CultureInfo.InvariantCulture);
}
