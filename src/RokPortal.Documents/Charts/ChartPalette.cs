namespace RokPortal.Documents.Charts;

/// <summary>
/// The looks of all charts. Colour is never alone: lines differ by dash and marker, bars by pattern, and both have
/// labels, so that a chart copied in black and white says the same.
/// </summary>
internal static class ChartPalette
{
    private static readonly Rgb Grey = new(0x71, 0x7A, 0x82);
    private static readonly Rgb LightGrey = new(0xD8, 0xDA, 0xDC);
    private static readonly Rgb[] SeriesColors =
        [DocumentColors.Brand, DocumentColors.MutedText, new(0x7B, 0x2D, 0x4E), new(0x8A, 0x55, 0x0E), DocumentColors.Text];

    public static readonly ChartPaint Grid = new("ch-grid", Stroke: LightGrey);
    public static readonly ChartPaint Axis = new("ch-axis", Stroke: Grey);
    public static readonly ChartPaint Text = new("ch-text", Fill: DocumentColors.Text);
    public static readonly ChartPaint Muted = new("ch-muted", Fill: DocumentColors.MutedText);
    public static readonly ChartPaint Reference = new("ch-reference", Stroke: DocumentColors.Text);
    public static readonly ChartPaint Break = new("ch-break", Stroke: Grey);
    public static readonly ChartPaint Plate = new("ch-plate", Fill: DocumentColors.White);

    private static readonly Rgb[] StatusInk =
    [
        new(0x05, 0x6D, 0x13), new(0x08, 0x60, 0xA3), new(0x6B, 0x45, 0x0B), new(0xB8, 0x1A, 0x1A),
        DocumentColors.MutedText, DocumentColors.MutedText,
    ];
    private static readonly Rgb[] StatusGround =
    [
        new(0x05, 0x6D, 0x13), new(0xDC, 0xEB, 0xF6), new(0xFA, 0xE6, 0xC6), new(0xF8, 0xE4, 0xE4),
        DocumentColors.White, DocumentColors.White,
    ];

    private static readonly double[][] Dashes = [[], [7, 5], [2, 4], [11, 4, 2, 4], [5, 3]];

    /// <summary>Number of looks that differ in everything; further lines share colours but not both dash and marker.</summary>
    public static int SeriesLooks => SeriesColors.Length;

    public static ChartPaint Line(int series) => new($"ch-line ch-{Look(series)}", Stroke: SeriesColors[series % SeriesLooks]);

    /// <summary>The first and third markers are filled, the others hollow.</summary>
    public static ChartPaint Marker(int series) => series % SeriesLooks is 0 or 2
        ? new($"ch-full ch-{Look(series)}", Fill: SeriesColors[series % SeriesLooks], Stroke: DocumentColors.White)
        : new($"ch-hollow ch-{Look(series)}", Fill: DocumentColors.White, Stroke: SeriesColors[series % SeriesLooks]);

    public static ChartPaint Label(int series) => series == 0 ? new("ch-label", Fill: DocumentColors.Brand) : Text;

    /// <summary>After a round of looks the dashes move one step, so that no two lines have the same dash and marker.</summary>
    public static double[] Dash(int series) => Dashes[(series + series / SeriesLooks) % Dashes.Length];

    public static ChartPaint Ground(PartyStatus status) =>
        new($"ch-ground ch-{StatusLooks.Of(status)}", StatusGround[(int)status], StatusInk[(int)status]);

    public static ChartPaint Hatch(PartyStatus status) => new($"ch-hatch ch-{StatusLooks.Of(status)}", Stroke: StatusInk[(int)status]);

    public static ChartPaint Count(PartyStatus status) => status == PartyStatus.Done ? new("ch-on-dark", Fill: DocumentColors.White) : Text;

    public static ChartPaint CountPlate(PartyStatus status) =>
        new($"ch-count-plate ch-{StatusLooks.Of(status)}", Fill: StatusGround[(int)status]);

    private static string Look(int series) => FormattableString.Invariant($"s{series % SeriesLooks + 1}");
}
