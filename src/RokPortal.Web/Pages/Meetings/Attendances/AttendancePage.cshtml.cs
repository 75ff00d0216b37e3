namespace RokPortal.Web.Pages.Meetings.Attendances;

/// <summary>Records who served for one seat. Goes back to the item where the form stood; shows itself only to say what to mend.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class AttendancePageModel(RokDbContext db, CurrentUser current) : MeetingPageModel(db, current)
{
    public AttendanceRow Row { get; private set; } = null!;

    public IActionResult OnGet(string slug) => Redirect($"/moten/{slug}/protokollforing");

    public async Task<IActionResult> OnPostAsync(string slug, Guid seatId, CancellationToken cancel)
    {
        if (await LoadAsync(slug, seatId, cancel) is { } answer)
            return answer;

        var meeting = await Db.Meetings.WithAttendance().SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        var seat = await Db.Seats.WithMandates().SingleAsync(seat => seat.Id == seatId, cancel);
        if (Meeting.MayBeMended && Row.Form.Version != (Row.Stored?.Version ?? 0))
        {
            ModelState.AddModelError(
                "",
                $"Någon annan ändrade närvaron för {Row.InSentence} nyss. Nu står det: {Row.Who}. "
                + "Spara igen om det du har valt ska gälla.");
            Row.Form.Version = Row.Stored?.Version ?? 0;
        }

        if (Row.Form.Read(Row, meeting.Items, FieldPrefix, ModelState) is not { } entry)
            return Page();

        if (this.Refuses(meeting.RefusalsToRecordAttendance(seat, entry), MeetingTexts.Of, FieldOf))
            return Page();

        meeting.RecordAttendance(seat, entry);
        if (!await SaveOrSayAsync(cancel))
            return Page();

        TempData.Flash($"Närvaron för {Row.InSentence} är sparad.");
        TempData["Seat"] = $"{seatId}";
        return Redirect($"{Root}/protokollforing/{Row.BackTo}".TrimEnd('/'));
    }

    private string FieldPrefix => $"{Row.Prefix}.{nameof(Row.Form)}";

    private async Task<IActionResult?> LoadAsync(string slug, Guid seatId, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        var items = await Db.ListRecordedItemsAsync(Meeting, cancel);
        var attendance = await AttendanceList.LoadAsync(Db, Meeting, items, $"{seatId}", cancel);
        if (attendance.Rows.FirstOrDefault(row => row.Seat.Id == seatId) is not { } row)
            return NotFound();

        Row = row;
        var typed = new AttendanceForm();
        await TryUpdateModelAsync(typed, FieldPrefix);
        Row = row with { Form = typed, BackTo = items.FirstOrDefault(item => item.Number == typed.Item)?.Number };
        return null;
    }

    private string FieldOf(AttendanceRefusal refusal) =>
        $"{FieldPrefix}.{(refusal == AttendanceRefusal.EndsBeforeItStarts ? nameof(AttendanceForm.To) : nameof(AttendanceForm.Choice))}";
}
