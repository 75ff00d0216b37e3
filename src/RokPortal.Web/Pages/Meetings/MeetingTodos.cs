namespace RokPortal.Web.Pages.Meetings;

/// <summary>What the meetings need of who prepares them and who presides, from the call to the published protokoll.</summary>
internal sealed class MeetingTodos : ITodoSource
{
    public int Order => 20;

    public async Task<IEnumerable<Todo>> ListAsync(TodoFacts facts, CancellationToken cancel)
    {
        if (facts.IsForCaseOfficer)
        {
            return ForSecretary(
                await facts.MeetingsAsync(cancel), await facts.MattersAsync(cancel), facts.County.LeadTimes, facts.Today);
        }

        return facts.IsForParties && facts.Rights.IsChairOfCouncil
            ? ForChair(await facts.MattersAsync(cancel))
            : [];
    }

    /// <summary>Länsstyrelsen's secretary or case officer: the next step of each meeting, and what is proposed and waits for one.</summary>
    /// <param name="meetings">Meetings that are not over in every part, soonest first.</param>
    /// <param name="matters">What the council decides on.</param>
    /// <param name="times">When papers are due.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<Todo> ForSecretary(
        IReadOnlyList<MeetingHeader> meetings, IEnumerable<Matter> matters, LeadTimes times, DateOnly today)
    {
        var council = meetings.FirstOrDefault(meeting => meeting is { Decides: true, IsOpen: true } && meeting.Date >= today);
        return meetings.Select(meeting => meeting.IsOpen ? StepBefore(meeting, times, today) : StepAfter(meeting, times, today))
            .OfType<Todo>()
            .Concat(matters.Where(matter => matter.Standing is { IsProposed: true, Decider: null })
                .Select(matter => PutOn(council, matter, times, today)));
    }

    /// <summary>Who presides over the council: what is before it.</summary>
    public static IEnumerable<Todo> ForChair(IEnumerable<Matter> matters) =>
        from matter in matters
        where matter.Standing.IsProposed
        select new Todo(
            $"Läs förslaget till {matter.Name}",
            $"Rådet ska ta ställning till {matter.Noun}",
            matter.ReadAddress,
            matter.Standing.Decider?.Date ?? matter.CouncilBy);

    /// <summary>What an open meeting waits for; nothing while it is called and ahead, or far ahead.</summary>
    private static Todo? StepBefore(MeetingHeader meeting, LeadTimes times, DateOnly today)
    {
        var name = MeetingWords.NameOf(meeting);
        if (meeting.Date < today)
            return new Todo($"Avsluta mötet {name}", "Mötesdagen har passerat", $"{Address(meeting)}/avslutande", meeting.Date);
        if (meeting.Date == today)
        {
            return new Todo(
                $"Protokollför och avsluta mötet {name}",
                $"Mötet är i dag {SwedishDates.Clock(meeting.Start)}, {meeting.Place}",
                $"{Address(meeting)}/protokollforing",
                meeting.Date);
        }

        return meeting.Status == MeetingStatus.Planned && times.ItemsBy(meeting.Date) <= today
            ? new Todo(
                $"Kalla till {name}",
                "Mötet är planerat, men kallelsen är inte utlagd",
                $"{Address(meeting)}/kalla",
                times.NoticeBy(meeting.Decides, meeting.NoticeDays, meeting.Date))
            : null;
    }

    /// <summary>What the protokoll or the minnesanteckningar of a held meeting wait for.</summary>
    private static Todo? StepAfter(MeetingHeader meeting, LeadTimes times, DateOnly today)
    {
        var (name, address) = (MeetingWords.NameOf(meeting), Address(meeting));
        return meeting switch
        {
            { IsReopened: true } => new Todo(
                $"Avsluta mötet {name} igen",
                "Mötet är öppnat igen: ändra det som blev fel och avsluta det",
                $"{address}/avslutande",
                times.MinutesBy(meeting.Date)),
            { Minutes: MinutesStatus.Draft } => new Todo(
                $"Skicka protokollet från {name} för justering",
                meeting.MinutesSentUtc is null ? "Mötet är avslutat" : "Protokollet är återlämnat för ändring",
                $"{address}/till-justering",
                times.MinutesBy(meeting.Date)),
            { Minutes: MinutesStatus.AwaitingVerification } => Await(meeting, VerificationBy(meeting, times), today),
            { Minutes: MinutesStatus.Verified } => new Todo(
                $"Publicera protokollet från {name}",
                "Alla har justerat",
                $"{address}/publicering"),
            { Notes: NotesStatus.Draft } => new Todo(
                $"Skicka ut minnesanteckningarna från {name}",
                "Mötet är avslutat",
                $"{address}/utskick",
                times.NotesBy(meeting.Date)),
            { Notes: NotesStatus.SentOut } when !(meeting.NotesCommentsBy >= today) => new Todo(
                $"Slutför minnesanteckningarna från {name}",
                "Tiden för synpunkter har gått ut",
                $"{address}/slutforande"),
            _ => null,
        };
    }

    /// <summary>Whose move it is with minutes that are out; when the time is up the secretary's, to remind.</summary>
    private static Todo Await(MeetingHeader meeting, DateOnly? due, DateOnly today)
    {
        var waiting = SwedishWords.Join([.. meeting.Verifiers
            .Where(verifier => verifier.VerifiedUtc is null)
            .OrderBy(verifier => verifier.Role).ThenBy(verifier => verifier.Name)
            .Select(verifier => verifier.Name)]);
        var protocol = $"protokollet från {MeetingWords.NameOf(meeting)}";
        return due < today
            ? new Todo($"Påminn om justeringen av {protocol}", $"{waiting} har inte justerat", $"{Address(meeting)}/justering", due)
            : new Todo($"Följ justeringen av {protocol}", $"Väntar på {waiting}", $"{Address(meeting)}/justering", due);
    }

    private static Todo PutOn(MeetingHeader? council, Matter matter, LeadTimes times, DateOnly today)
    {
        if (council is null)
        {
            return new Todo(
                $"Planera ett möte där rådet kan ta ställning till {matter.Name}",
                $"Rådet har fått {matter.Noun} men inget möte är planerat",
                "/moten/nytt");
        }

        var notice = times.NoticeBy(council.Decides, council.NoticeDays, council.Date);
        return new Todo(
            $"Sätt upp {matter.Name} på rådets dagordning",
            $"Nästa möte är {MeetingWords.NameOf(council)}",
            matter.PutAddress,
            council.Status == MeetingStatus.Planned && notice >= today ? notice : council.Date);
    }

    internal static DateOnly? VerificationBy(MeetingHeader meeting, LeadTimes times) =>
        meeting.MinutesSentUtc is { } sent ? times.VerificationBy(StockholmTime.DayOf(sent)) : null;

    internal static string Address(MeetingHeader meeting) => $"/moten/{meeting.Slug}";
}
