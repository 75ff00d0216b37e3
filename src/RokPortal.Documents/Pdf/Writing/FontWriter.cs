using System.Security.Cryptography;
using RokPortal.Documents.Pdf.Fonts;

namespace RokPortal.Documents.Pdf.Writing;

/// <summary>Embeds a font with the glyphs that are used, their widths, and the way back from glyph to character.</summary>
internal static class FontWriter
{
    private const int EntriesPerBlock = 100;
    private const string SystemInfo = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";

    /// <summary>Writes the font; returns its object.</summary>
    public static int Write(PdfObjects objects, FontInUse used)
    {
        var glyphs = new List<ushort>(used.Glyphs);
        var file = FontSubset.Build(used.Font, glyphs);
        var name = SubsetTag(used) + "+" + used.Font.PostScriptName;

        var fileStream = objects.AddStream(FormattableString.Invariant($"/Length1 {file.Length}"), file);
        var descriptor = objects.Add(Descriptor(used.Font, name, fileStream));
        var widths = string.Join(' ', glyphs.Select(glyph => PdfText.Number(ToThousandths(used.Font, used.Font.Advance(glyph)))));
        var descendant = objects.Add(
            FormattableString.Invariant($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}{SystemInfo}/FontDescriptor {descriptor} 0 R")
            + $"/CIDToGIDMap/Identity/DW 0/W[0[{widths}]]>>");
        var toUnicode = objects.AddStream("", Encoding.ASCII.GetBytes(ToUnicode(used)));
        return objects.Add(
            FormattableString.Invariant($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]")
            + FormattableString.Invariant($"/ToUnicode {toUnicode} 0 R>>"));
    }

    /// <summary>Six letters that differ between subsets and are the same for the same subset.</summary>
    private static string SubsetTag(FontInUse used)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(used.Font.PostScriptName + string.Join(',', used.Characters)));
        return new string([.. hash.Take(6).Select(value => (char)('A' + value % 26))]);
    }

    private static double ToThousandths(TrueTypeFont font, int units) => units * 1000.0 / font.UnitsPerEm;

    private static string Descriptor(TrueTypeFont font, string name, int file)
    {
        const int nonsymbolic = 32, italic = 64, semiBold = 600;
        string Metric(int units) => PdfText.Number(ToThousandths(font, units));
        var flags = nonsymbolic + (font.ItalicAngle == 0 ? 0 : italic);
        var box = string.Join(' ', font.BoundingBox.Select(side => Metric(side)));
        var stem = font.Weight >= semiBold ? 140 : 85;
        var heights = $"/Ascent {Metric(font.Ascender)}/Descent {Metric(font.Descender)}/CapHeight {Metric(font.CapHeight)}";
        return FormattableString.Invariant($"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{box}]")
            + FormattableString.Invariant($"/ItalicAngle {font.ItalicAngle}{heights}")
            + FormattableString.Invariant($"/StemV {stem}/FontFile2 {file} 0 R>>");
    }

    private static string ToUnicode(FontInUse used)
    {
        var map = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """);
        foreach (var block in Enumerable.Range(1, used.Characters.Count - 1).Chunk(EntriesPerBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var number in block)
            {
                var character = Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(used.Characters[number]));
                map.Append(CultureInfo.InvariantCulture, $"<{number:X4}><{Convert.ToHexString(character)}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend").ToString();
    }
}
