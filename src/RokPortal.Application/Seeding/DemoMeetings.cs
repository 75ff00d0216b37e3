using System.Text.RegularExpressions;
using RokPortal.Application.Meetings;
using RokPortal.Data.Meetings;

namespace RokPortal.Application.Seeding;

/// <summary>
/// The demo year's meetings, held in the order of their days through the same verbs as real ones. A meeting that lies
/// ahead of the demo's clock has only its agenda.
/// </summary>
internal sealed partial class DemoMeetings(
    RokDbContext db,
    County county,
    Agreement agreement,
    DemoPlans plans,
    DemoYearReports yearReports,
    IReadOnlyDictionary<string, Person> persons,
    DateOnly today,
    int demoYear)
{
    private const string Secretary = "Oskar Dahl";
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private readonly Dictionary<string, AgendaItem> items = [];
    private readonly Dictionary<string, DateOnly> days = [];
    private readonly Dictionary<string, Seat> seatOf = [];
    private Dictionary<string, Body> bodies = [];
    private List<Seat> seats = [];

    public async Task LoadAsync(DateOnly extendTo, CancellationToken cancel)
    {
        bodies = await db.Bodies.ToDictionaryAsync(body => body.Slug, cancel);
        seats = await db.Seats.WithMandates().ToListAsync(cancel);
        foreach (var row in DemoFiles.Read<DemoFiles.PersonsFile>("persons.json").Seats)
        {
            if (seats.Find(seat => seat.Body.Slug == row.Body
                    && seat.Party.Slug == row.Party
                    && seat.Number == row.Number
                    && seat.Function == SeatFunction.Representative) is { } seat)
                seatOf.Add(row.Key, seat);
        }

        var rows = DemoFiles.Read<DemoMeetingFile>("meetings.json").Meetings;
        foreach (var row in rows)
            days.Add(row.Key, row.Date.WeekdayIn(demoYear));
        if (!agreement.IsInForceDuring(demoYear - 1))
            await ExtendFirstAsync(extendTo, cancel);
        foreach (var row in rows.Where(row => row.Body is not null && bodies.ContainsKey(row.Body)).OrderBy(row => days[row.Key]))
            await HoldAsync(row, extendTo, cancel);
    }

    /// <summary>
    /// The agreement's years are real and the demo's move: in later years its extension must be decided before there
    /// can be a plan at all, so the council meets once more, earlier.
    /// </summary>
    private async Task ExtendFirstAsync(DateOnly extendTo, CancellationToken cancel)
    {
        var council = bodies.Values.Single(body => body.Decides);
        var day = new DemoFiles.RelativeDate(-2, "10-15").WeekdayIn(demoYear);
        var meeting = Meeting.Plan(
            council, $"{council.Name}, extra möte", day, new TimeOnly(9, 0), new TimeOnly(9, 30), "Digitalt möte", []);
        var item = meeting.AddItem(new AgendaItemContent
        {
            Kind = ItemKind.Decision,
            Title = "Förlängning av överenskommelsen",
            Matter = ExtensionProposal.Of(agreement, extendTo),
        });
        item.Put(item.Matter!);
        item.Record(new ItemRecording
        {
            Outcome = ItemOutcome.Decision,
            Decision = [$"att överenskommelsen förlängs till och med den {extendTo.ToString("d MMMM yyyy", Swedish)}"],
        });
        db.Meetings.Add(meeting);
        await db.SaveChangesAsync(cancel);
        await CloseAsync(meeting, At(day, 10), cancel);
    }

    private async Task HoldAsync(DemoMeetingFile.MeetingRow row, DateOnly extendTo, CancellationToken cancel)
    {
        var day = days[row.Key];
        await plans.ProposeForAsync(row.Key, day, cancel);
        await yearReports.BringToAsync(row.Key, day, cancel);
        var body = bodies[row.Body!];
        var meeting = Meeting.Plan(
            body, row.Title, day, Time(row.Start), Time(row.End), row.Place,
            await db.MeetingSlugsAsync(body.Id, cancel));
        foreach (var item in row.Items)
            items.Add(item.Key, Put(meeting, item, extendTo));
        if (row.NoticeSentOn?.In(demoYear) is { } called && called <= today)
            meeting.Call(At(called, 9));
        db.Meetings.Add(meeting);
        await db.SaveChangesAsync(cancel);

        if (row.Status != MeetingStatus.Held || day > today)
            return;

        Record(meeting, row);
        var closedUtc = At(day, Time(row.End).Hour + 1);
        await CloseAsync(meeting, closedUtc, cancel);
        DemoYearReports.PublishApproved(meeting, closedUtc);
        if (meeting.Minutes is { } minutes)
            Verify(meeting, minutes, row);
        else
            SendOut(meeting, row);
        await db.SaveChangesAsync(cancel);
    }

    private async Task CloseAsync(Meeting meeting, DateTime now, CancellationToken cancel)
    {
        var closing = await CloseMeeting.LoadAsync(db, meeting.Id, cancel);
        await closing.CloseAsync(db, county, now, Secretary, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private AgendaItem Put(Meeting meeting, DemoMeetingFile.ItemRow row, DateOnly extendTo)
    {
        var content = new AgendaItemContent
        {
            Kind = Enum.Parse<ItemKind>(row.Kind),
            Title = Text(row.Title),
            Presenter = Name(row.Presenter),
            Background = Text(row.Background),
            ProposedDecision = [.. row.ProposedDecision.Select(Text)],
            RegistryNumber = Text(row.RegistryNumber),
            Matter = row.Link switch
            {
                { Plan: { } key } => plans.Find(key),
                { Type: "FollowUpPreparation" or "FollowUpApproval", Year: { } followed } => yearReports.Find(demoYear + followed),
                { Type: "AgreementExtension" } when agreement.RefusalsToExtend(extendTo).Count == 0 =>
                    ExtensionProposal.Of(agreement, extendTo),
                _ => null,
            },
        };
        if (row.ContinuesItem is { } earlier
            && items.TryGetValue(earlier, out var continued)
            && meeting.RefusalsToTakeUp(continued).Count == 0)
        {
            var taken = meeting.TakeUp(continued);
            taken.Revise(content);
            return taken;
        }

        var item = meeting.AddItem(content);
        item.PutMatter();
        return item;
    }

    private void Record(Meeting meeting, DemoMeetingFile.MeetingRow row)
    {
        foreach (var attendance in row.Attendance)
            meeting.RecordAttendance(
                seatOf[attendance.Seat],
                new AttendanceEntry(attendance.Status, attendance.ServingDeputy is not null, Note: Text(attendance.Note)));
        meeting.RecordCoOpted((row.CoOptedPresent ?? []).Select(present => present.Name ?? Name(present.Person!)));
        foreach (var item in row.Items)
        {
            items[item.Key].Record(new ItemRecording
            {
                Outcome = item.Outcome,
                Text = Text(item.Text),
                Decision = [.. (item.Decision ?? []).Select(Text)],
                Dissent = Join(item.Dissent),
                Note = Join(item.Note),
                Distribution = item.Distribution ?? [],
                ActionPoints =
                [
                    .. (item.ActionPoints ?? []).Select(point =>
                        new ActionPointContent(Text(point.Text), Name(point.Responsible), point.DueOn?.In(demoYear), point.Done)),
                ],
            });
        }
    }

    private void Verify(Meeting meeting, Minutes minutes, DemoMeetingFile.MeetingRow row)
    {
        var chair = meeting.Attendances.Single(attendance => attendance.Function == SeatFunction.Chair).Member!;
        List<Person> verifiers = [.. (row.Verifiers ?? []).Select(key => persons[key])];
        var sent = SendMinutes.Send(db, meeting, chair, verifiers, county, At(meeting.Date.AddDays(3), 14), Secretary);
        if (row.VerifiedOn?.In(demoYear) is not { } verifiedOn || verifiedOn > today)
            return;

        foreach (var (person, index) in verifiers.Prepend(chair).Select((person, index) => (person, index)))
            VerifyMinutes.Verify(db, meeting, person, sent.Sha256, county, At(verifiedOn, 10).AddMinutes(17 * index));
        if (row.PublishedOn?.In(demoYear) is { } publishedOn && publishedOn <= today)
            minutes.Publish(At(publishedOn, 13));
    }

    private void SendOut(Meeting meeting, DemoMeetingFile.MeetingRow row)
    {
        if (row.SentOutOn?.In(demoYear) is not { } sentOn || sentOn > today)
            return;

        var commentsBy = row.CommentsUntil?.In(demoYear) ?? sentOn.AddDays(7);
        var dispatch = SendOutNotes.Send(db, meeting, commentsBy, county, At(sentOn, 11), Secretary);
        if (row.NotesStatus != NotesStatus.Final || dispatch.CommentsBy >= today)
            return;

        FinaliseNotes.Finalise(db, meeting, county, At(dispatch.CommentsBy!.Value.AddDays(1), 9), Secretary);
    }

    private string Name(string key) => persons.TryGetValue(key, out var person) ? person.Name : key;

    private string Join(IEnumerable<DemoMeetingFile.StatementRow>? statements) =>
        string.Join("\n\n", (statements ?? []).Select(row => Text(row.Text)));

    private string Text(string? text) => Placeholder().Replace(text ?? "", match => match.Groups["kind"].Value switch
    {
        "date" => days[match.Groups["key"].Value].ToString("d MMMM yyyy", Swedish),
        "no" => plans.NumberOf(match.Groups["key"].Value),
        _ => (demoYear + int.Parse(match.Groups["offset"].Value, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture),
    });

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH.mm", CultureInfo.InvariantCulture);

    private static DateTime At(DateOnly day, int hour) => StockholmTime.StartOf(day).AddHours(hour);

    [GeneratedRegex(@"\{(?:Y(?<offset>-?\d)|(?<kind>date|no):(?<key>[^}]+))\}")]
    private static partial Regex Placeholder();
}
