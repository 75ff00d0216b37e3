namespace RokPortal.Web.Pages.Meetings.Attendances;

/// <summary>
/// Records the co-opted (adjungerade) who were there. Goes back to the item where the form stood; shows itself only to say
/// what to mend.
/// </summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class CoOptedModel(RokDbContext db, CurrentUser current) : MeetingPageModel(db, current)
{
    [BindProperty]
    public CoOptedForm CoOpted { get; set; } = new();

    public IReadOnlyList<TextClash> Clashes { get; private set; } = [];

    public IActionResult OnGet(string slug) => Redirect($"/moten/{slug}/protokollforing");

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;

        var meeting = await Db.Meetings.Include(meeting => meeting.Minutes).Include(meeting => meeting.Notes)
            .SingleAsync(meeting => meeting.Id == Meeting.Id, cancel);
        if (CoOpted.ClashWith(meeting.CoOpted) is { } clash)
        {
            (Clashes, CoOpted.StartNames) = ([clash], string.Join("\n", meeting.CoOpted));
            return Page();
        }

        var names = TypedRows.Of(CoOpted.Names);
        if (Array.Exists(names, name => name.Length > AgendaItem.LineLength))
            ModelState.AddModelError("CoOpted.Names", $"Skriv en person på varje rad, med högst {AgendaItem.LineLength} tecken.");
        if (this.Refuses(meeting.RefusalsToMend(), MeetingTexts.Of))
            return Page();

        meeting.RecordCoOpted(names);
        return await SaveAsync("De adjungerade är sparade.", $"{Root}/protokollforing/{CoOpted.Item}".TrimEnd('/'), cancel);
    }
}
