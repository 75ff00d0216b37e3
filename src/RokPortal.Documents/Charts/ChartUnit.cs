namespace RokPortal.Documents.Charts;

/// <summary>Enhet of a chart's values, and how its numbers are written.</summary>
/// <param name="Name">The unit in words: "procent", "dagar".</param>
/// <param name="Decimals">Number of decimals of a value.</param>
public sealed record ChartUnit(string Name, int Decimals = 1)
{
    private const decimal Million = 1_000_000;

    // Spelled out, so that numbers look the same whatever the server's settings are.
    private static readonly NumberFormatInfo Swedish = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u00A0",
        NegativeSign = "\u2212",
    };

    /// <summary>True for shares of a hundred.</summary>
    public bool IsPercent => Name == "procent";

    /// <summary>What a sentence about a value begins with: "Andelen ökade".</summary>
    public string Subject => IsPercent ? "Andelen" : "Värdet";

    /// <summary>The unit of a difference between two values.</summary>
    public string DifferenceName => IsPercent ? "procentenheter" : Name;

    /// <summary>"38,4".</summary>
    public string Number(decimal value) => Format(value, Decimals);

    /// <summary>"38,4 procent".</summary>
    public string InWords(decimal value) => $"{Number(value)} {Name}";

    /// <summary>"38,4 %" for a percentage, "38,4" for anything else.</summary>
    public string WithSymbol(decimal value) => Number(value) + Symbol;

    /// <summary>"+9,3 procentenheter", "−2,0 dagar" or "0,0 dagar".</summary>
    public string Difference(decimal value) => $"{(Math.Round(value, Decimals) > 0 ? "+" : "")}{Number(value)} {DifferenceName}";

    /// <summary>A number at an axis, with as many decimals as the step between two of them needs.</summary>
    internal string AxisLabel(decimal value, decimal step) => step >= Million
        ? Format(value / Million, DecimalsOf(step / Million)) + " milj."
        : Format(value, DecimalsOf(step)) + Symbol;

    private string Symbol => IsPercent ? "\u00A0%" : "";

    private static string Format(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        // Minus zero is no number to show.
        return (rounded == 0 ? 0 : rounded).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Swedish);
    }

    private static int DecimalsOf(decimal step)
    {
        var decimals = 0;
        while (decimals < 6 && step != Math.Round(step, decimals))
            decimals++;
        return decimals;
    }
}
