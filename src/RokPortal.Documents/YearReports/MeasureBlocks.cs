using static RokPortal.Documents.YearReports.CooperationWords;

namespace RokPortal.Documents.YearReports;

/// <summary>What the portal measures of the cooperation besides attendance: seats, reports, minutes.</summary>
internal static class MeasureBlocks
{
    /// <summary>Tillsatta platser.</summary>
    public static IEnumerable<Block> Seats(CooperationRecord cooperation, int level)
    {
        yield return new Heading(level, "Tillsatta platser");
        if (cooperation.Seats.Count == 0)
        {
            yield return new Paragraph($"{NoFacts}: inget organ har platser för parterna.");
            yield break;
        }

        yield return new Paragraph($"Parternas platser den {DocumentTexts.Day(cooperation.SeatsOn)}.");
        yield return new Table(
            [
                new TableColumn("Organ", 2.2),
                new TableColumn("Tillsatta", 1.1, ColumnAlignment.Right),
                new TableColumn("Ersättare", 1.1, ColumnAlignment.Right),
                new TableColumn("Vakanta", 2.6),
            ],
            [
                .. cooperation.Seats.Select(body => (IReadOnlyList<TableCell>)
                [
                    new TableCell(body.Body, isRowHeader: true),
                    new TableCell(Part(body.Filled, body.Seats)),
                    new TableCell(Part(body.WithDeputy, body.Seats)),
                    new TableCell(Vacancies(body)),
                ]),
            ],
            "Platser med ledamot och med ersättare");
    }

    /// <summary>Svarsfrekvens: who reported, in time or late.</summary>
    public static IEnumerable<Block> Rounds(CooperationRecord cooperation, int level)
    {
        yield return new Heading(level, "Parternas rapporter");
        if (cooperation.Rounds.Count == 0)
        {
            yield return new Paragraph($"{NoFacts}: parterna har inte blivit ombedda att rapportera om {cooperation.Year}.");
            yield break;
        }

        yield return new Table(
            [
                new TableColumn("Rapportering", 1.8),
                new TableColumn("Sista dag", 1.8),
                new TableColumn("Rapporter", 1.2, ColumnAlignment.Right),
                new TableColumn("I tid", 0.8, ColumnAlignment.Right),
                new TableColumn("Andel", 1, ColumnAlignment.Right),
            ],
            [
                .. cooperation.Rounds.Select(round => (IReadOnlyList<TableCell>)
                [
                    new TableCell($"{StatusTexts.Of(round.Period)}{(round.IsOpen ? " (pågår)" : "")}", isRowHeader: true),
                    new TableCell(DocumentTexts.Day(round.Deadline)),
                    new TableCell(Part(round.Sent(), round.Asked)),
                    new TableCell(Whole(round.InTime)),
                    new TableCell(Percent(round.Share())),
                ]),
            ],
            "Andel av de tillfrågade parterna som har rapporterat");
        foreach (var round in cooperation.Rounds)
        {
            var name = StatusTexts.Of(round.Period);
            if (round.Late.Count > 0)
                yield return new Paragraph(
                    $"{name}, sent: "
                        + $"{DocumentTexts.Join([.. round.Late.Select(late => $"{late.Party} ({Count(late.Days, "dag", "dagar")})")])}.");
            if (round.Silent.Count > 0)
                yield return new Paragraph(
                    $"{name}, {(round.IsOpen ? "ingen rapport än" : "ingen rapport")}: {DocumentTexts.Join(round.Silent)}.");
        }
    }

    /// <summary>Days from meeting to verified minutes.</summary>
    public static IEnumerable<Block> Minutes(CooperationRecord cooperation, int level)
    {
        yield return new Heading(level, "Från möte till justerat protokoll");
        if (cooperation.Minutes.Count == 0)
        {
            yield return new Paragraph($"{NoFacts}: inget möte med protokoll har genomförts under {cooperation.Year}.");
            yield break;
        }

        var known = cooperation.Minutes.Select(minutes => minutes.Days()).OfType<int>().ToList();
        if (known.Count > 0)
            yield return new Paragraph(
                $"I medeltal tog det {Mean((decimal)known.Sum() / known.Count)} dagar innan protokollet var justerat.");
        yield return new Table(
            [
                new TableColumn("Möte", 2),
                new TableColumn("Mötesdag", 1.6),
                new TableColumn("Justerat", 1.6),
                new TableColumn("Dagar", 1, ColumnAlignment.Right),
            ],
            [
                .. cooperation.Minutes.Select(minutes => (IReadOnlyList<TableCell>)
                [
                    new TableCell(minutes.Body, isRowHeader: true),
                    new TableCell(DocumentTexts.Day(minutes.HeldOn)),
                    new TableCell(minutes.VerifiedOn is { } day ? DocumentTexts.Day(day) : "Inte justerat"),
                    new TableCell(minutes.Days() is { } days ? Whole(days) : NoFacts),
                ]),
            ],
            "Dagar från möte till justerat protokoll");
    }

    private static string Vacancies(BodySeatsRecord body)
    {
        var vacant = body.Vacant.Count == 0 ? "Inga" : DocumentTexts.Join(body.Vacant);
        return body.Unknown.Count == 0
            ? vacant
            : $"{(body.Vacant.Count == 0 ? "" : vacant + ". ")}{NoFacts}: {DocumentTexts.Join(body.Unknown)}";
    }
}
