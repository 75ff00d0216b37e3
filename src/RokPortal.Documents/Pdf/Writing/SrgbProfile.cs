using System.Buffers.Binary;

namespace RokPortal.Documents.Pdf.Writing;

/// <summary>
/// An ICC profile (version 2) for sRGB, built from the published primaries and curve. PDF/A wants colours defined
/// inside the file.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderSize = 128;
    private const int CurvePoints = 1024;

    public static byte[] Bytes { get; } = Build();

    private static byte[] Build()
    {
        var curve = Curve();
        (string Name, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")),
            ("cprt", Copyright("No copyright, use freely")),
            ("wtpt", Color(0.9642, 1, 0.8249)),
            ("rXYZ", Color(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Color(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Color(0.14307, 0.06061, 0.7141)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        using var directory = new MemoryStream();
        using var data = new MemoryStream();
        Dictionary<byte[], int> offsets = [];
        WriteInt32(directory, tags.Length);
        foreach (var (name, content) in tags)
        {
            if (offsets.TryAdd(content, HeaderSize + 4 + 12 * tags.Length + (int)data.Length))
                data.Write(content);
            WriteAscii(directory, name);
            WriteInt32(directory, offsets[content]);
            WriteInt32(directory, content.Length);
        }

        var header = Header(HeaderSize + (int)directory.Length + (int)data.Length);
        return [.. header, .. directory.ToArray(), .. data.ToArray()];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderSize];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header.AsSpan(12));
        foreach (var (position, value) in new[] { (24, 2026), (26, 1), (28, 1) })
            BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(position), (ushort)value);
        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        var illuminant = new[] { 0.9642, 1, 0.8249 };
        for (var axis = 0; axis < illuminant.Length; axis++)
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(68 + 4 * axis), Fixed(illuminant[axis]));
        return header;
    }

    private static byte[] Description(string text)
    {
        // Language code and length of an absent Unicode text, then script code, length and field of an absent Macintosh text.
        const int emptyTranslations = 4 + 4 + 2 + 1 + 67;
        return Tag("desc", tag =>
        {
            WriteInt32(tag, text.Length + 1);
            WriteAscii(tag, text + "\0");
            tag.Write(new byte[emptyTranslations]);
        });
    }

    private static byte[] Copyright(string text) => Tag("text", tag => WriteAscii(tag, text + "\0"));

    private static byte[] Color(double x, double y, double z) => Tag("XYZ ", tag =>
    {
        WriteInt32(tag, Fixed(x));
        WriteInt32(tag, Fixed(y));
        WriteInt32(tag, Fixed(z));
    });

    private static byte[] Curve() => Tag("curv", tag =>
    {
        WriteInt32(tag, CurvePoints);
        for (var point = 0; point < CurvePoints; point++)
        {
            var value = point / (CurvePoints - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            var rounded = (int)Math.Round(linear * 65535);
            tag.WriteByte((byte)(rounded >> 8));
            tag.WriteByte((byte)rounded);
        }
    });

    private static byte[] Tag(string type, Action<MemoryStream> write)
    {
        using var tag = new MemoryStream();
        WriteAscii(tag, type);
        WriteInt32(tag, 0);
        write(tag);
        while (tag.Length % 4 != 0)
            tag.WriteByte(0);
        return tag.ToArray();
    }

    private static int Fixed(double value) => (int)Math.Round(value * 65536);

    private static void WriteAscii(MemoryStream stream, string text) => stream.Write(Encoding.ASCII.GetBytes(text));

    private static void WriteInt32(MemoryStream stream, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        stream.Write(bytes);
    }
}
