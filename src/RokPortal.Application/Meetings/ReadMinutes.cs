using RokPortal.Data.Parties;

namespace RokPortal.Application.Meetings;

/// <summary>
/// A meeting as its protokoll and its minnesanteckningar show it. The meeting is loaded with everything. Before the
/// meeting is closed only recorded attendance is known.
/// </summary>
public static class ReadMinutes
{
    private static readonly StringComparer Swedish = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false);

    public static MinutesRecord MinutesOf(Meeting meeting, County county)
    {
        var minutes = meeting.Minutes;
        return new MinutesRecord
        {
            BodyName = meeting.Body.Name,
            IssuedBy = county.Organisation,
            Address = county.Address,
            Date = meeting.Date,
            Start = meeting.Start,
            End = meeting.End,
            Place = meeting.Place,
            Standing = minutes?.Status ?? MinutesStatus.Draft,
            PublishedOn = minutes?.PublishedUtc is { } published ? StockholmTime.DayOf(published) : null,
            IsSampleData = county.HasDemoData,
            Chair = ChairOf(meeting),
            Secretary = HolderOf(meeting, SeatFunction.Secretary),
            Attendance = AttendanceOf(meeting),
            CoOpted = meeting.CoOpted,
            Verifiers = [.. (minutes?.Verifications ?? []).Where(row => row.Role == VerificationRole.Verifier)
                .Select(row => row.Name).Order(Swedish)],
            Items = ItemsOf(meeting),
            Signatures = [.. (minutes?.Verifications ?? []).Where(row => row.VerifiedUtc is not null).OrderBy(row => row.VerifiedUtc)
                .Select(row => new SignatureRecord(row.Name, MinutesTexts.Of(row.Role), row.VerifiedUtc!.Value, row.Sha256))],
            Corrections = [.. (minutes?.Corrections ?? []).OrderBy(row => row.Number)
                .Select(row => new CorrectionRecord(row.Text, row.CorrectedUtc, row.CorrectedBy))],
            CreatedUtc = minutes?.Corrections.Max(row => (DateTime?)row.CorrectedUtc)
                ?? minutes?.VerifiedUtc ?? minutes?.SentUtc ?? LastChangeOf(meeting),
        };
    }

    public static NotesRecord NotesOf(Meeting meeting, County county) => new()
    {
        BodyName = meeting.Body.Name,
        IssuedBy = county.Organisation,
        Address = county.Address,
        Date = meeting.Date,
        Start = meeting.Start,
        End = meeting.End,
        Place = meeting.Place,
        Standing = meeting.Notes?.Status ?? NotesStatus.Draft,
        CommentsUntil = meeting.Notes?.CommentsBy,
        IsSampleData = county.HasDemoData,
        Chair = ChairOf(meeting),
        Attendance = AttendanceOf(meeting),
        CoOpted = meeting.CoOpted,
        Items = ItemsOf(meeting),
        WrittenBy = HolderOf(meeting, SeatFunction.Secretary)?.Name,
        CreatedUtc = meeting.Notes?.FinalUtc ?? LastChangeOf(meeting),
    };

    /// <summary>Who verifies as chair presided; until somebody does, the chair of the body.</summary>
    private static ParticipantRecord? ChairOf(Meeting meeting)
    {
        if (meeting.Minutes?.Verifications.FirstOrDefault(row => row.Role == VerificationRole.Chair) is not { } chair)
            return HolderOf(meeting, SeatFunction.Chair);

        var row = meeting.Attendances.FirstOrDefault(row => row.MemberId == chair.PersonId || row.DeputyId == chair.PersonId);
        return new ParticipantRecord(chair.Name, (row?.MemberId == chair.PersonId ? row?.MemberOffice : row?.DeputyOffice) ?? "");
    }

    private static ParticipantRecord? HolderOf(Meeting meeting, SeatFunction function) =>
        meeting.Attendances.FirstOrDefault(row => row.Function == function && row.Status == AttendanceStatus.Present) is { } holder
            ? new ParticipantRecord(holder.MemberName, holder.MemberOffice)
            : null;

    private static IReadOnlyList<AttendanceRecord> AttendanceOf(Meeting meeting) =>
    [
        .. meeting.Attendances
            .Where(row => row.Function == SeatFunction.Representative)
            .InPartyOrder(row => row.IsMunicipality, row => row.PartyName).ThenBy(row => row.MemberName, Swedish)
            .Select(row => new AttendanceRecord
            {
                Party = row.PartyName,
                Name = row.MemberId is null ? null : row.MemberName,
                Office = row.MemberId is null ? null : row.MemberOffice,
                Standing = row.MemberId is null ? AttendanceStanding.Vacant : (AttendanceStanding)row.Status,
                Deputy = row.DeputyId is null ? null : new ParticipantRecord(row.DeputyName, row.DeputyOffice),
                DeputyServes = ServingOf(meeting, row),
                Note = row.Note,
            }),
    ];

    private static string? ServingOf(Meeting meeting, Attendance row) => (row.DeputyFrom, row.DeputyTo) switch
    {
        (null, null) => null,
        ({ } from, null) => $"från {Name(meeting, from)}",
        (null, { } to) => $"till och med {Name(meeting, to)}",
        ({ } from, { } to) when from == to => Name(meeting, from),
        ({ } from, { } to) => $"{Name(meeting, from)}–{(to.ParagraphNumber is { } number ? number : meeting.PositionOf(to))}",
    };

    private static string Name(Meeting meeting, AgendaItem item) =>
        item.ParagraphNumber is { } number ? $"§ {number}" : $"punkt {meeting.PositionOf(item)}";

    private static IReadOnlyList<ItemRecord> ItemsOf(Meeting meeting) =>
    [
        .. meeting.InOrder().Select(item => new ItemRecord
        {
            Position = meeting.PositionOf(item),
            ParagraphNumber = item.ParagraphNumber,
            Title = item.Title,
            RegistryNumber = item.RegistryNumber,
            Presenter = item.Presenter,
            Result = item.Outcome is { } outcome ? (ItemResult)outcome : ItemResult.Open,
            Background = item.Background,
            ProposedDecision = item.ProposedDecision,
            Text = item.Text,
            Decision = item.Decision,
            Dissent = item.Dissent,
            Note = item.Note,
            Documents = MatterAtMeeting.PapersOf(item),
            Distribution = item.Distribution,
            ActionPoints = [.. item.ActionPoints.OrderBy(point => point.Position)
                .Select(point => new ActionPointRecord(point.Text, point.Responsible, point.DueOn, point.IsDone))],
        }),
    ];

    /// <summary>
    /// The record is dated by the last change, so that the same content gives the same document whenever it is asked for.
    /// </summary>
    private static DateTime LastChangeOf(Meeting meeting) => meeting.Items.Cast<Aggregate>()
        .Concat(meeting.Attendances)
        .Append(meeting)
        .Concat(new Aggregate?[] { meeting.Minutes, meeting.Notes }.OfType<Aggregate>())
        .Max(part => part.ChangedUtc);
}
