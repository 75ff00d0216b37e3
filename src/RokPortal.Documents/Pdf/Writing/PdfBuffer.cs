using System.Buffers;

namespace RokPortal.Documents.Pdf.Writing;

/// <summary>
/// The bytes of a part of a PDF file while it is written. A document of fifty pages holds a hundred thousand numbers, so they
/// are written straight as digits, without a string for each.
/// </summary>
internal sealed class PdfBuffer
{
    private const string HexDigits = "0123456789ABCDEF";
    private const int LongestNumber = 24;

    private readonly ArrayBufferWriter<byte> bytes = new(4096);

    public int Length => bytes.WrittenCount;

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    /// <summary>Text in Latin-1, as all of PDF outside its streams.</summary>
    public PdfBuffer Append(string text)
    {
        bytes.Advance(Encoding.Latin1.GetBytes(text, bytes.GetSpan(text.Length)));
        return this;
    }

    public PdfBuffer Append(char character)
    {
        bytes.GetSpan(1)[0] = (byte)character;
        bytes.Advance(1);
        return this;
    }

    public PdfBuffer Append(ReadOnlySpan<byte> data)
    {
        bytes.Write(data);
        return this;
    }

    public PdfBuffer Append(long number)
    {
        number.TryFormat(bytes.GetSpan(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        bytes.Advance(written);
        return this;
    }

    /// <summary>A number with at most three decimals.</summary>
    public PdfBuffer Append(double number)
    {
        var thousandths = (long)Math.Round(number * 1000);
        if (thousandths < 0)
            Append('-');
        var (whole, decimals) = Math.DivRem(Math.Abs(thousandths), 1000);
        Append(whole);
        if (decimals == 0)
            return this;

        Append('.');
        for (var digit = 100; decimals > 0; digit /= 10)
        {
            Append((char)('0' + decimals / digit));
            decimals %= digit;
        }

        return this;
    }

    /// <summary>Four hexadecimal digits.</summary>
    public PdfBuffer AppendHex(ushort number)
    {
        var digits = bytes.GetSpan(4);
        for (var index = 0; index < 4; index++)
            digits[index] = (byte)HexDigits[number >> (12 - 4 * index) & 0xF];
        bytes.Advance(4);
        return this;
    }

    /// <summary>A reference to an object.</summary>
    public PdfBuffer AppendReference(int number) => Append((long)number).Append(" 0 R");

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();
}
