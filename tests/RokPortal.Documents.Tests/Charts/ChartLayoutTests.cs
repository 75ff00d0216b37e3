using RokPortal.Documents.Blocks;
using RokPortal.Documents.Charts;
using RokPortal.Documents.Colors;
using RokPortal.Documents.Tests.Support;
using RokPortal.Domain.Reporting;

namespace RokPortal.Documents.Tests.Charts;

public class ChartLayoutTests
{
    public static TheoryData<string> Names => [.. Charts.Keys];

    private static readonly Dictionary<string, Chart> Charts = new()
    {
        ["line"] = SampleCharts.Line(),
        ["dots"] = SampleCharts.Dots(),
        ["status"] = SampleCharts.Status(),
        ["one point"] = SampleCharts.Line() with { Series = [SampleCharts.Series("Östergötland", 38.4m)], References = [] },
        ["all missing"] = SampleCharts.Line() with { Series = [SampleCharts.Series("Östergötland", null, null)], References = [] },
        ["nothing"] = SampleCharts.Line() with { Series = [], References = [] },
        ["equal"] = SampleCharts.Line() with
        {
            Series = [SampleCharts.Series("Östergötland", 5, 5, 5), SampleCharts.Series("Riket", 5, 5, 5)],
            References = [],
        },
        ["negative"] = SampleCharts.Line() with
        {
            Unit = new ChartUnit("personer", 0),
            Series = [SampleCharts.Series("Flyttnetto", -1200, 300, -50)],
            References = [],
        },
        ["huge"] = SampleCharts.Line() with
        {
            Unit = new ChartUnit("kronor", 0),
            Series = [SampleCharts.Series("Kostnad", 1_200_000_000, 5_300_000_000)],
            References = [],
        },
        ["many lines"] = SampleCharts.Line() with
        {
            Series = [.. Enumerable.Range(1, 13).Select(number => SampleCharts.Series($"Kommun nummer {number}", 40 + number / 10m, 40))],
        },
        ["no dots"] = SampleCharts.Dots() with { Dots = [], References = [] },
        ["dots without values"] = SampleCharts.Dots() with { Dots = [new ChartDot("Kinda", null)], References = [] },
        ["no bars"] = SampleCharts.Status() with { Bars = [] },
        ["empty bar"] = SampleCharts.Status() with { Bars = [SampleCharts.Bar("Halvår 2026")] },
    };

    [Theory, MemberData(nameof(Names))]
    public void EveryMark_InEveryFormat_IsInsideTheDrawing(string name)
    {
        foreach (var format in Formats)
        {
            var drawing = Charts[name].Lay(format);

            Assert.All(drawing.Marks.SelectMany(Spots), spot => Assert.True(
                spot.X >= -1 && spot.X <= drawing.Width + 1
                    && spot.Y >= -1 && spot.Y <= drawing.Height + 1,
                $"{spot} is outside {drawing.Width} × {drawing.Height}"));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Texts_InEveryFormat_DoNotCoverEachOther(string name)
    {
        foreach (var format in Formats)
        {
            var boxes = Charts[name].Lay(format).Marks.OfType<TextMark>().Select(text => (text.Text, Box: BoxOf(text, format))).ToList();

            for (var first = 0; first < boxes.Count; first++)
            {
                for (var second = first + 1; second < boxes.Count; second++)
                {
                    Assert.False(
                        Meet(boxes[first].Box, boxes[second].Box),
                        $"\"{boxes[first].Text}\" and \"{boxes[second].Text}\" at width {format.Width}");
                }
            }
        }
    }

    [Fact]
    public void Line_WithAMissingValue_HasAGapAndNoZero()
    {
        var chart = SampleCharts.Line() with { References = [] };

        var drawing = chart.Lay(ChartFormat.Wide);

        var lines = drawing.Marks.OfType<ShapeMark>().Where(mark => mark.Paint.ClassName == "ch-line ch-s1").ToList();
        Assert.Equal([2, 3], lines.Select(line => line.Points.Count));
        Assert.Equal(5, drawing.Marks.OfType<CircleMark>().Count());
    }

    [Fact]
    public void Line_WhenTheDefinitionChanged_IsBrokenThereAndMarked()
    {
        var chart = SampleCharts.Line() with
        {
            Series = [SampleCharts.Series("Länet", 10, 20, 30, 35)],
            Breaks = [new DefinitionBreak(2022, "Ny definition.")],
        };

        var drawing = chart.Lay(ChartFormat.Wide);

        Assert.Equal(
            [2, 2],
            drawing.Marks.OfType<ShapeMark>().Where(mark => mark.Paint.ClassName == "ch-line ch-s1").Select(line => line.Points.Count));
        Assert.Single(drawing.Marks, mark => mark.Paint.ClassName == "ch-break");
    }

    [Fact]
    public void Lines_InOneChart_DifferByDashAndMarkerTogether()
    {
        var looks = Enumerable.Range(0, 20)
            .Select(series => (string.Join(' ', ChartPalette.Dash(series)), ChartPalette.Marker(series).ClassName))
            .ToList();

        Assert.Equal(20, looks.Distinct().Count());
        Assert.Equal(5, looks.Take(5).Select(look => look.Item1).Distinct().Count());
        Assert.Equal(5, looks.Take(5).Select(look => look.Item2).Distinct().Count());
    }

    [Fact]
    public void Statuses_OfABar_AreAsWideAsTheirShareAndNeverColourAlone()
    {
        var chart = SampleCharts.Status() with { Bars = [SampleCharts.Bar("Helår 2025", 50, 25, 15, 10, 0, 0)] };

        var grounds = chart.Lay(ChartFormat.Wide).Marks.OfType<ShapeMark>()
            .Where(mark => mark.Paint.ClassName.StartsWith("ch-ground", StringComparison.Ordinal))
            .TakeLast(4).ToList();

        var widths = grounds.ConvertAll(mark => mark.Points[1].X - mark.Points[0].X);
        Assert.Equal(2, widths[0] / widths[1], 3);
        Assert.Equal(5, widths[0] / widths[3], 3);
        var patterns = PartyStatuses.Asked
            .Select(status => string.Join(' ', Hatching.Of(status, 0, 0, 40, 20, 6))
                + (status is PartyStatus.Done or PartyStatus.Missing ? status : ""))
            .ToList();
        Assert.Equal(patterns.Count, patterns.Distinct().Count());
    }

    [Theory]
    [InlineData(PartyStatus.OnTrack, "on-track")]
    [InlineData(PartyStatus.AtRisk, "at-risk")]
    [InlineData(PartyStatus.Stalled, "stalled")]
    public void Statuses_InPrint_HaveTheColoursOfThePages(PartyStatus status, string name)
    {
        var tokens = File.ReadAllText(Path.Combine(Folders.Tests, "..", "src", "RokPortal.Web", "wwwroot", "css", "tokens.css"));
        var paint = ChartPalette.Ground(status);

        Assert.Contains($"--st-{name}: {Hex(paint.Stroke!.Value)};", tokens, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"--st-{name}-bg: {Hex(paint.Fill!.Value)};", tokens, StringComparison.OrdinalIgnoreCase);
    }

    private static string Hex(Rgb color) => $"#{color.Red:X2}{color.Green:X2}{color.Blue:X2}";

    private static ChartFormat[] Formats => [ChartFormat.Wide, ChartFormat.Narrow, ChartFormat.Print(459)];

    private static IEnumerable<Spot> Spots(ChartMark mark) => mark switch
    {
        ShapeMark shape => shape.Points,
        CircleMark circle =>
        [
            new Spot(circle.Centre.X - circle.Radius, circle.Centre.Y - circle.Radius),
            new Spot(circle.Centre.X + circle.Radius, circle.Centre.Y + circle.Radius),
        ],
        TextMark text => [text.At],
        _ => [],
    };

    private static (double Left, double Top, double Right, double Bottom) BoxOf(TextMark text, ChartFormat format)
    {
        var width = new ChartCanvas(format).TextWidth(text.Text, text.IsBold);
        var left = text.At.X - text.Anchor switch { TextAnchor.Middle => width / 2, TextAnchor.End => width, _ => 0 };
        return (left, text.At.Y - text.Size * 0.72, left + width, text.At.Y + text.Size * 0.2);
    }

    private static bool Meet(
        (double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
