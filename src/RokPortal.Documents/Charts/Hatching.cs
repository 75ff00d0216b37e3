namespace RokPortal.Documents.Charts;

/// <summary>The patterns of the statuses, as lines within a rectangle: what tells them apart without colour.</summary>
internal static class Hatching
{
    public static IEnumerable<(Spot From, Spot To)> Of(
        PartyStatus status, double x, double y, double width, double height, double gap) => status switch
        {
            PartyStatus.OnTrack => Rising(x, y, width, height, gap),
            PartyStatus.AtRisk => Upright(x, y, width, height, gap),
            PartyStatus.Stalled => Rising(x, y, width, height, gap)
                .Concat(Rising(x, y, width, height, gap).Select(line => Mirror(line, x, width))),
            _ => [],
        };

    private static IEnumerable<(Spot From, Spot To)> Upright(double x, double y, double width, double height, double gap)
    {
        for (var at = x + gap; at < x + width; at += gap)
            yield return (new Spot(at, y), new Spot(at, y + height));
    }

    /// <summary>Lines at 45 degrees, cut where they leave the rectangle.</summary>
    private static IEnumerable<(Spot From, Spot To)> Rising(double x, double y, double width, double height, double gap)
    {
        for (var start = gap - height; start < width; start += gap)
        {
            var (from, to) = (Math.Max(0, -start), Math.Min(height, width - start));
            if (to > from)
                yield return (new Spot(x + start + from, y + height - from), new Spot(x + start + to, y + height - to));
        }
    }

    private static (Spot From, Spot To) Mirror((Spot From, Spot To) line, double x, double width) =>
        (line.From with { X = 2 * x + width - line.From.X }, line.To with { X = 2 * x + width - line.To.X });
}
