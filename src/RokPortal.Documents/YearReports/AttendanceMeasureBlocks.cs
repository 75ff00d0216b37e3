using RokPortal.Documents.Charts;
using static RokPortal.Documents.YearReports.CooperationWords;

namespace RokPortal.Documents.YearReports;

/// <summary>Närvaro: who was at the meetings, by body and party.</summary>
internal static class AttendanceMeasureBlocks
{
    public static IEnumerable<Block> Of(CooperationRecord cooperation, int level)
    {
        yield return new Heading(level, "Närvaro vid möten");
        if (cooperation.Attendance.Count == 0)
        {
            yield return new Paragraph($"{NoFacts}: portalen känner inte till något möte som har genomförts under {cooperation.Year}.");
            yield break;
        }

        if (cooperation.Attendance.SelectMany(body => body.Parties).Any(party => party.Called > 0))
        {
            yield return new Figure(Chart(cooperation));
            yield return new Paragraph(
                "Varje plats räknas en gång per möte. "
                    + "En part är företrädd när ledamoten eller en ersättare har deltagit i minst en del av mötet. "
                    + "En vakant plats räknas inte som frånvaro. Ordförande och sekreterare räknas inte.",
                ParagraphStyle.Small);
        }

        foreach (var body in cooperation.Attendance)
        {
            yield return new KeepTogether([new Heading(level + 1, body.Body), new Paragraph(Summary(body))]) { WithNext = true };
            if (body.Held > 0 && body.Parties.Count > 0)
                yield return TableOf(body, cooperation.Year);
            var vacant = body.Parties
                .Where(party => party.Vacant > 0)
                .Select(party => $"{party.Party} ({Count(party.Vacant, "gång", "gånger")})")
                .ToList();
            if (vacant.Count > 0)
                yield return new Paragraph($"Platsen var vakant för {DocumentTexts.Join(vacant)}.");
        }
    }

    private static string Summary(BodyAttendanceRecord body)
    {
        var (called, represented, byDeputy) = (
            body.Parties.Sum(party => party.Called),
            body.Parties.Sum(party => party.Represented),
            body.Parties.Sum(party => party.ByDeputy));
        var cancelled = body.Cancelled == 0 ? "" : $" {Count(body.Cancelled, "möte", "möten")} ställdes in.";
        if (body.Held == 0)
            return $"Inget möte genomfördes.{cancelled}";

        var held = $"{Count(body.Held, "möte", "möten")} genomfördes.{cancelled}";
        return called == 0
            ? $"{held} {NoFacts} om närvaron."
            : $"{held} Parterna var företrädda {represented} av {Count(called, "gång", "gånger")} "
                + $"som de var kallade ({Percent(Shares.Of(represented, called))}). "
                + $"Ersättare tjänstgjorde {Count(byDeputy, "gång", "gånger")}.";
    }

    private static Table TableOf(BodyAttendanceRecord body, int year) => new(
        [
            new TableColumn("Part", 2.4),
            new TableColumn("Företrädd", 1.2, ColumnAlignment.Right),
            new TableColumn("Ersättare", 1.2, ColumnAlignment.Right),
            new TableColumn("Närvaro", 1.4, ColumnAlignment.Right),
        ],
        [
            .. body.Parties.Select(party => (IReadOnlyList<TableCell>)
            [
                new TableCell(party.Party, isRowHeader: true),
                new TableCell(party.Called == 0 ? "Aldrig kallad" : Part(party.Represented, party.Called)),
                new TableCell(Whole(party.ByDeputy)),
                new TableCell(Percent(party.Share())),
            ]),
        ],
        $"{body.Body}: hur ofta varje part var företrädd {year}");

    /// <summary>All bodies together; who was there least comes first, for that is what a reader looks for.</summary>
    private static DotChart Chart(CooperationRecord cooperation)
    {
        var shares = cooperation.Attendance.SelectMany(body => body.Parties)
            .GroupBy(party => party.Party)
            .Select(own => (Party: own.Key, Share: Shares.Of(own.Sum(party => party.Represented), own.Sum(party => party.Called))));
        return new DotChart
        {
            Title = $"Närvaro per part {cooperation.Year}, alla organ",
            Unit = new ChartUnit("procent", 0),
            RowName = "Part",
            Dots = [.. shares
                .OrderBy(row => row.Share is null)
                .ThenBy(row => row.Share)
                .Select(row => new ChartDot(row.Party, row.Share, NoFacts))],
            Source = "mötenas närvarolistor i RÖK-portalen",
        };
    }
}
