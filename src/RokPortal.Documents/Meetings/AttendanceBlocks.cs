namespace RokPortal.Documents.Meetings;

/// <summary>Who was there and who was not.</summary>
internal static class AttendanceBlocks
{
    /// <summary>Those present, deputies among them, party by party.</summary>
    public static IEnumerable<Block> Present(string heading, IReadOnlyList<AttendanceRecord> attendance)
    {
        yield return new Heading(2, heading);
        var rows = attendance.SelectMany(PresentRows).ToList();
        if (rows.Count == 0)
        {
            yield return new Paragraph([SharedBlocks.Muted("Ingen närvaro är antecknad.")]);
            yield break;
        }

        yield return new Table(
            [new TableColumn("Part", 2.1), new TableColumn("Ledamot eller ersättare", 3), new TableColumn("Befattning", 2.4)],
            rows);
    }

    /// <summary>Förhinder, frånvarande and vakanta platser; a kind with nobody in it is not shown.</summary>
    public static IEnumerable<Fact> Missing(IReadOnlyList<AttendanceRecord> attendance)
    {
        AttendanceStanding[] standings = [AttendanceStanding.Excused, AttendanceStanding.Absent, AttendanceStanding.Vacant];
        return standings.Select(standing => new Fact(
            MeetingDocumentTexts.Of(standing),
            string.Join(";\n", attendance.Where(seat => seat.Standing == standing).Select(MissingLine))));
    }

    private static string MissingLine(AttendanceRecord seat)
    {
        var line = seat.Standing == AttendanceStanding.Vacant ? seat.Party : MeetingDocumentTexts.Listed(seat.Name, seat.Party);
        return string.IsNullOrWhiteSpace(seat.Note) ? line : $"{line} ({seat.Note.Trim().TrimEnd('.')})";
    }

    private static IEnumerable<IReadOnlyList<TableCell>> PresentRows(AttendanceRecord seat)
    {
        if (seat.Standing == AttendanceStanding.Present)
            yield return Row(seat.Party, NameRun(seat.Name), Remark(seat.Note, "\n"), seat.Office);
        if (seat.Deputy is { } deputy)
            yield return Row(seat.Party, NameRun(deputy.Name), Remark(ServesFor(seat), ",\n"), deputy.Office);
    }

    private static IReadOnlyList<TableCell> Row(string party, TextRun name, IEnumerable<TextRun> remark, string? office) =>
    [
        new TableCell(party, isRowHeader: true),
        new TableCell([new Paragraph([name, .. remark])]),
        new TableCell(string.IsNullOrWhiteSpace(office) ? "–" : office),
    ];

    private static IEnumerable<TextRun> Remark(string? remark, string separator) =>
        string.IsNullOrWhiteSpace(remark) ? [] : [new TextRun(separator + remark.Trim(), Muted: true)];

    private static TextRun NameRun(string? name) =>
        string.IsNullOrWhiteSpace(name) ? SharedBlocks.MissingRun : new TextRun(name);

    private static string ServesFor(AttendanceRecord seat)
    {
        var member = string.IsNullOrWhiteSpace(seat.Name) ? "den vakanta platsen" : seat.Name;
        return MeetingDocumentTexts.Listed($"tjänstgörande ersättare för {member}", seat.DeputyServes);
    }
}
