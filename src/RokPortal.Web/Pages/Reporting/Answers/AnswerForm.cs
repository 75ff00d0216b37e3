namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>What a party says of one activity, as it is typed.</summary>
public sealed class AnswerForm : IVersionedForm<AnswerForm, ActivityReport>
{
    private const string TooLong = "{0}: texten är för lång. Skriv högst {1} tecken.";

    public static IReadOnlyList<MergedField<AnswerForm>> Fields { get; } =
    [
        new(nameof(Status), "Hur går det?",
            form => form.Status is { } status && Known(status) is { } known ? StatusTexts.Of(known) : form.Status,
            (to, from) => to.Status = from.Status),
        new(nameof(Reason), "Varför?", form => form.Reason, (to, from) => to.Reason = from.Reason),
        new(nameof(ExpectedMonth), "När räknar ni med att vara klara?",
            form => form.ExpectedMonth, (to, from) => to.ExpectedMonth = from.ExpectedMonth),
        new(nameof(Text), "Vad har ni gjort?", form => form.Text, (to, from) => to.Text = from.Text),
        new(nameof(WantsHelp), "Behöver ni hjälp?", form => form.WantsHelp ? "ja" : "", (to, from) => to.WantsHelp = from.WantsHelp),
    ];

    public int Version { get; set; }

    public string? Base { get; set; }

    [Required(ErrorMessage = "Välj hur det går.")]
    public string? Status { get; set; }

    [StringLength(ActivityReport.TextLength, ErrorMessage = TooLong), Display(Name = "Varför")]
    public string? Reason { get; set; }

    public string? ExpectedMonth { get; set; }

    [StringLength(ActivityReport.TextLength, ErrorMessage = TooLong), Display(Name = "Vad ni har gjort")]
    public string? Text { get; set; }

    public bool WantsHelp { get; set; }

    public static AnswerForm From(ActivityReport stored)
    {
        var form = new AnswerForm
        {
            Version = stored.Version,
            Status = stored.Status?.ToString(),
            Reason = stored.Reason,
            ExpectedMonth = MonthInput.Write(stored.ExpectedMonth),
            Text = stored.Text,
            WantsHelp = stored.WantsHelp,
        };
        form.Base = FormMerge.Pack(form, Fields);
        return form;
    }

    /// <summary>Takes in the party's last answer. Words about what has been done since, and a wish for help, stay.</summary>
    public void Repeat(LastAnswer last)
    {
        (Status, Reason, ExpectedMonth) = (last.Status.ToString(), last.Reason, MonthInput.Write(last.ExpectedMonth));
        if (string.IsNullOrWhiteSpace(Text))
            Text = last.Text;
    }

    /// <summary>An answer, marked as unchanged if it is: a colleague's may have come into it.</summary>
    public static ActivityAnswer UnchangedIf(ActivityAnswer given, LastAnswer last)
    {
        var unchanged = ActivityAnswer.UnchangedSince(last.Status, last.Reason, last.ExpectedMonth, given.Text) with
        {
            WantsHelp = given.WantsHelp,
        };
        return given == unchanged with { IsUnchanged = false } ? unchanged : given;
    }

    /// <summary>The answer as typed. Null if it cannot be read; why stands in the model state.</summary>
    public ActivityAnswer? Read(ModelStateDictionary state)
    {
        var status = Known(Status);
        if (Status is not null && status is null)
            state.AddModelError("Input.Status", "Välj en status i listan.");

        DateOnly? month = null;
        var isAsked = status is { NeedsReason: true };
        if (isAsked && !string.IsNullOrWhiteSpace(ExpectedMonth) && (month = MonthInput.Read(ExpectedMonth)) is null)
            state.AddModelError("Input.ExpectedMonth", "Skriv månad och år, till exempel mars 2027.");
        return !state.IsValid || status is not { } known
            ? null
            : new ActivityAnswer(known)
            {
                Reason = Reason?.Trim() ?? "",
                ExpectedMonth = month,
                Text = Text?.Trim() ?? "",
                WantsHelp = WantsHelp,
            };
    }

    private static ReportStatus? Known(string? code) =>
        Enum.TryParse<ReportStatus>(code, out var status) && Enum.IsDefined(status) && status.ToString() == code ? status : null;
}
