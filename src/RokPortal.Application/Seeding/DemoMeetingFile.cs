namespace RokPortal.Application.Seeding;

/// <summary>The demo year's meetings, as meetings.json has them. What the portal cannot hold yet is not described here.</summary>
internal sealed record DemoMeetingFile(IReadOnlyList<DemoMeetingFile.MeetingRow> Meetings)
{
    internal sealed record MeetingRow(
        string Key,
        string? Body,
        string Title,
        DemoFiles.RelativeDate Date,
        string Start,
        string End,
        string Place,
        MeetingStatus Status,
        IReadOnlyList<AttendanceRow> Attendance,
        IReadOnlyList<ItemRow> Items,
        IReadOnlyList<NameRow>? CoOptedPresent,
        IReadOnlyList<string>? Verifiers,
        MinutesStatus? MinutesStatus,
        NotesStatus? NotesStatus,
        DemoFiles.RelativeDate? NoticeSentOn,
        DemoFiles.RelativeDate? VerifiedOn,
        DemoFiles.RelativeDate? PublishedOn,
        DemoFiles.RelativeDate? SentOutOn,
        DemoFiles.RelativeDate? CommentsUntil);

    internal sealed record NameRow(string? Name, string? Person);

    internal sealed record AttendanceRow(string Seat, AttendanceStatus Status, string? ServingDeputy, string? Note);

    internal sealed record ItemRow(
        string Key,
        string Kind,
        string Title,
        string Presenter,
        string Background,
        IReadOnlyList<string> ProposedDecision,
        ItemOutcome? Outcome,
        string? Text,
        IReadOnlyList<string>? Decision,
        string? RegistryNumber,
        IReadOnlyList<string>? Distribution,
        IReadOnlyList<StatementRow>? Dissent,
        IReadOnlyList<StatementRow>? Note,
        IReadOnlyList<ActionPointRow>? ActionPoints,
        string? ContinuesItem,
        LinkRow? Link);

    internal sealed record StatementRow(string Text);

    internal sealed record ActionPointRow(string Text, string Responsible, DemoFiles.RelativeDate? DueOn, bool Done);

    internal sealed record LinkRow(string Type, string? Plan, string? Agreement, int? Year);
}
