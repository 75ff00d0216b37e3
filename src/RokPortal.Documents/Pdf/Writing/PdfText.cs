namespace RokPortal.Documents.Pdf.Writing;

/// <summary>Writes values the way PDF wants them.</summary>
internal static class PdfText
{
    /// <summary>A number with at most three decimals.</summary>
    public static string Number(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A text string in UTF-16, written as hexadecimal digits so that nothing needs escaping.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A string of ASCII characters, such as an address.</summary>
    public static string Ascii(string text) => $"<{Convert.ToHexString(Encoding.ASCII.GetBytes(text))}>";

    public static string Date(DateTime utc) => $"(D:{utc.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)";

    public static string References(IEnumerable<int> objects) =>
        string.Join(' ', objects.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R")));
}
