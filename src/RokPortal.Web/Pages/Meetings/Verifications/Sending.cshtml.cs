namespace RokPortal.Web.Pages.Meetings.Verifications;

/// <summary>Sends the protokoll to the chair and the verifiers; what was sent is frozen.</summary>
[Authorize(Policy = Policies.RunMeetings)]
public sealed class SendingModel(RokDbContext db, CurrentUser current, CountyFacts county, PortalMail mail, TimeProvider clock)
    : MeetingPageModel(db, current)
{
    private Meeting whole = null!;

    [BindProperty]
    public Guid? Chair { get; set; }

    [BindProperty]
    public List<Guid> Verifiers { get; set; } = [];

    public IReadOnlyList<SelectListItem> Participants { get; private set; } = [];

    public BeforeAct Before { get; private set; } = new();

    /// <summary>Who took part but has no address for a letter.</summary>
    public IReadOnlyList<string> WithoutAddress =>
        [.. whole.Participants.Where(person => person.Email.Length == 0).Select(person => person.Name)];

    public Minutes Minutes => whole.Minutes!;

    /// <summary>Texts that are not saved, and would not come with it.</summary>
    public UnsavedWork Unsaved { get; private set; } = UnsavedWork.None;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        Chair = whole.Attendances
            .FirstOrDefault(row => row is { Function: SeatFunction.Chair, Status: AttendanceStatus.Present })?.MemberId;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await LoadAsync(slug, cancel) is { } answer)
            return answer;

        var people = whole.Participants.ToDictionary(person => person.Id);
        var chair = people.GetValueOrDefault(Chair ?? Guid.Empty);
        List<Person> verifiers = [.. Verifiers.Distinct().Select(id => people.GetValueOrDefault(id)).OfType<Person>()];
        if (this.Refuses(Minutes.RefusalsToSend(chair, verifiers), MinutesTexts.Of, FieldOf) | Before.Stops(this) | Unsaved.Stops(this))
            return Page();

        SendMinutes.Send(Db, whole, chair!, verifiers, county.County, clock.UtcNow(), Current.Rights!.Name);
        var page = mail.AddressOf($"{Root}/justering");
        mail.Send(Db, verifiers.Prepend(chair!).Select(RecipientQueries.Of), recipient =>
            MeetingLetters.ForVerification(whole, recipient.Name, page));
        return await SaveAsync(
            "Protokollet är skickat för justering. Ordföranden och justerarna får ett brev med länk och ser det i sin översikt.",
            Root, cancel);
    }

    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancel)
    {
        if (await OpenAsync(slug, cancel) is { } answer)
            return answer;
        if (Meeting.Minutes is null)
            return NotFound();

        whole = await WholeAsync(cancel);
        Before = await RecordReview.ReadAsync(Db, whole, county.County, clock.Today(), cancel);
        Unsaved = await Db.UnsavedOfRecordAsync(Meeting, Current, cancel);
        Participants = [.. whole.Participants
            .OrderBy(person => person.FamilyName, StringComparer.CurrentCulture)
            .ThenBy(person => person.GivenName, StringComparer.CurrentCulture)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString()))];
        return null;
    }

    private static string FieldOf(SendingRefusal refusal) => refusal switch
    {
        SendingRefusal.NoChair => nameof(Chair),
        SendingRefusal.NoVerifier or SendingRefusal.ChairIsVerifier => nameof(Verifiers),
        _ => "",
    };
}
