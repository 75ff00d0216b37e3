namespace RokPortal.Documents.Colors;

/// <summary>The colours of all documents, in text and in charts.</summary>
internal static class DocumentColors
{
    public static readonly Rgb Brand = new(0x0B, 0x5C, 0x7A);
    public static readonly Rgb Text = new(0x1F, 0x2D, 0x3A);
    public static readonly Rgb MutedText = new(0x54, 0x5F, 0x69);
    public static readonly Rgb LinkText = new(0x18, 0x65, 0x81);
    public static readonly Rgb Rule = new(0xC3, 0xCC, 0xD3);
    public static readonly Rgb Shade = new(0xE9, 0xF1, 0xF4);
    public static readonly Rgb White = new(0xFF, 0xFF, 0xFF);
    public static readonly Rgb DraftBar = new(0xB8, 0x74, 0x1A);
    public static readonly Rgb DraftShade = new(0xFA, 0xE6, 0xC6);
    public static readonly Rgb DecisionBar = new(0x7B, 0x2D, 0x4E);
    public static readonly Rgb DecisionShade = new(0xF7, 0xEE, 0xF2);
}
