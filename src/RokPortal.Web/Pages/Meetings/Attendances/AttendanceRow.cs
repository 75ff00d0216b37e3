using RokPortal.Documents.Meetings;

namespace RokPortal.Web.Pages.Meetings.Attendances;

/// <summary>One seat in the attendance: what is recorded, or else what the mandates of the meeting's day propose.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Seat">The seat as it is held on the day.</param>
/// <param name="Stored">What is recorded; null for nothing.</param>
/// <param name="Items">The agenda.</param>
/// <param name="IsOneOfMany">Whether the party has several seats in the body.</param>
public sealed record AttendanceRow(
    MeetingHeader Meeting, SeatOnDay Seat, ListedAttendance? Stored, IReadOnlyList<ListedItem> Items, bool IsOneOfMany)
{
    /// <summary>What is in the form.</summary>
    public AttendanceForm Form { get; set; } = AttendanceForm.Of(Stored, Seat.Member is not null);

    /// <summary>Whether the row is shown open, with the focus.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The item to go back to.</summary>
    public int? BackTo { get; init; }

    /// <summary>Keeps the names of the fields apart, seat by seat.</summary>
    public string Prefix => $"Plats-{Seat.Id:N}";

    public string Action => $"/moten/{Meeting.Slug}/narvaro/{Seat.Id}";

    public bool IsRepresentative => Seat.Function == SeatFunction.Representative;

    public bool IsProposed => Stored is null;

    public bool HasMember => MemberName.Length > 0;

    /// <summary>Whether somebody held the seat that day, as the mandates say now: what is recorded is judged by them.</summary>
    public bool CanHaveMember => Seat.Member is not null;

    private bool IsHeld => Meeting.Status == MeetingStatus.Held;

    /// <summary>The party, or what the seat does: "Kinda", "Ordförande".</summary>
    public string Label => Seat.Function switch
    {
        SeatFunction.Chair => "Ordförande",
        SeatFunction.Secretary => "Sekreterare",
        _ => (IsHeld ? Stored?.PartyName : null) is { Length: > 0 } then ? Numbered(then) : Numbered(Seat.PartyName),
    };

    /// <summary>As <see cref="Label"/>, within a sentence.</summary>
    public string InSentence => Seat.Function switch
    {
        SeatFunction.Chair => "ordföranden",
        SeatFunction.Secretary => "sekreteraren",
        _ => Label,
    };

    /// <summary>The names follow the mandates of the day until the meeting is closed, and then stand still.</summary>
    public string MemberName => (IsHeld ? Stored?.MemberName : Seat.Member?.Name) ?? "";

    private string DeputyName => (IsHeld ? Stored?.DeputyName : Seat.Deputy?.Name) ?? "";

    private AttendanceStatus Status => Stored?.Status ?? (HasMember ? AttendanceStatus.Present : AttendanceStatus.Absent);

    public bool MemberIsThere => Status == AttendanceStatus.Present;

    public bool DeputyServes => Stored?.DeputyId is not null;

    public bool IsRepresented => MemberIsThere || DeputyServes;

    /// <summary>A deputy who was recorded, but has no mandate that day any more: closing will ask for it to be mended.</summary>
    public bool DeputyHasNoMandate => !IsHeld && DeputyServes && Stored!.DeputyId != Seat.Deputy?.PersonId;

    public bool OffersDeputy => IsRepresentative && Seat.Deputy is not null;

    public string Icon => DeputyHasNoMandate ? "at-risk" : DeputyServes ? "swap" : MemberIsThere ? "done" : "not-concerned";

    /// <summary>"Tomas Rydh (ersättare för Pia Almgren) från punkt 3".</summary>
    public string Who => (MemberIsThere, DeputyServes) switch
    {
        (true, true) => $"{MemberName}, och {ServingName} (ersättare){Period}",
        (false, true) => $"{ServingName} (ersättare{(HasMember ? $" för {MemberName}" : ", platsen är vakant")}){Period}",
        (true, false) => MemberName,
        _ when !HasMember => Seat.IsKnownOn(Meeting.Date) ? "Vakant" : "Ingen känd ledamot",
        _ => $"{MemberName}, {MeetingStateTexts.Of(Status).ToLower(System.Globalization.CultureInfo.CurrentCulture)}",
    };

    /// <summary>Who can serve, in words.</summary>
    public IEnumerable<SelectListItem> Choices
    {
        get
        {
            if (Seat.Member is { Name: var member })
                yield return Choice(AttendanceChoice.Member, IsRepresentative ? $"{member}, ledamot" : $"{member} är närvarande");
            if (OffersDeputy)
                yield return Choice(AttendanceChoice.Deputy, $"{Seat.Deputy!.Name}, ersättare");
            if (CanHaveMember && OffersDeputy)
                yield return Choice(AttendanceChoice.Both, "Båda, var sin del av mötet");
            if (CanHaveMember)
                yield return Choice(AttendanceChoice.Excused, "Ingen, förhinder");
            yield return Choice(AttendanceChoice.Absent, CanHaveMember ? "Ingen, frånvarande" : "Ingen");
        }
    }

    public IEnumerable<SelectListItem> ItemChoices =>
        Items.Select(item => new SelectListItem($"{RecordedAgenda.NameOf(item)}: {item.Title}", $"{item.Number}"));

    private string ServingName => DeputyHasNoMandate ? Stored!.DeputyName : DeputyName;

    private string Period => (Stored!.DeputyFrom, Stored.DeputyTo) switch
    {
        (null, null) => "",
        ({ } from, null) => $" från och med {Name(from)}",
        (null, { } to) => $" till och med {Name(to)}",
        ({ } from, { } to) when from == to => $" vid {Name(from)}",
        ({ } from, { } to) => $" från {Name(from)} till {Name(to)}",
    };

    private string Name(int number) =>
        Items.FirstOrDefault(item => item.Number == number) is { } item ? RecordedAgenda.InSentence(item) : "";

    private string Numbered(string party) => IsOneOfMany ? $"{party}, plats {Seat.Number}" : party;

    private static SelectListItem Choice(AttendanceChoice choice, string text) => new(text, choice.ToString());
}
