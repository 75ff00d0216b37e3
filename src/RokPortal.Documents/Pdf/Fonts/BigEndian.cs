using System.Buffers.Binary;

namespace RokPortal.Documents.Pdf.Fonts;

/// <summary>Reads the big-endian numbers of a font file by position.</summary>
internal sealed class BigEndian(byte[] data)
{
    public byte[] Data => data;

    public ushort UInt16(int position) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(position));

    public short Int16(int position) => BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(position));

    public int Int32(int position) => BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(position));

    public string Tag(int position) => System.Text.Encoding.ASCII.GetString(data, position, 4);
}
