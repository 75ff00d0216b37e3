using System.Security.Cryptography;
using System.Text;
using RokPortal.Domain.Files;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Files;

/// <summary>What is taken in, and under which name.</summary>
public class StoredFileTests
{
    private static readonly byte[] Word = TestData.Package("[Content_Types].xml", "word/document.xml");
    private static readonly byte[] Excel = TestData.Package("[Content_Types].xml", "xl/workbook.xml");
    private static readonly byte[] PowerPoint = TestData.Package("[Content_Types].xml", "ppt/presentation.xml");

    public static TheoryData<string, byte[], FileKind> Taken => new()
    {
        { "rapport.pdf", TestData.Pdf, FileKind.Pdf },
        { "RAPPORT.PDF", TestData.Pdf, FileKind.Pdf },
        { "bild.png", TestData.Png, FileKind.Png },
        { "bild.jpg", TestData.Jpeg, FileKind.Jpeg },
        { "bild.jpeg", TestData.Jpeg, FileKind.Jpeg },
        { "text.docx", Word, FileKind.Word },
        { "tal.xlsx", Excel, FileKind.Excel },
        { "bilder.pptx", PowerPoint, FileKind.PowerPoint },
        { "tal.csv", Bytes("år;värde\r\n2025;3,4"), FileKind.Csv },
        { "text.txt", Bytes("\uFEFFÅäö <b> 🙂"), FileKind.Text },
        { "rapport.docx.pdf", TestData.Pdf, FileKind.Pdf },
        { "v1.2.pdf", TestData.Pdf, FileKind.Pdf },
    };

    public static TheoryData<string, byte[], FileRefusal> Refused => new()
    {
        { "rapport.pdf", [], FileRefusal.Empty },
        { "bild.heic", TestData.Png, FileRefusal.UnknownExtension },
        { "rapport", TestData.Pdf, FileRefusal.UnknownExtension },
        { ".pdf.", Bytes("text"), FileRefusal.ContentDiffersFromName },
        { "faktura.pdf.exe", TestData.Program, FileRefusal.ActiveContent },
        { "faktura.exe.pdf", TestData.Pdf, FileRefusal.DoubleExtension },
        { "faktura.EXE .pdf", TestData.Pdf, FileRefusal.DoubleExtension },
        { "rapport.pdf", TestData.Program, FileRefusal.ActiveContent },
        { "sida.html", Bytes("hej"), FileRefusal.ActiveContent },
        { "sida.txt", Bytes("\uFEFF \n<!DOCTYPE html><script>"), FileRefusal.ActiveContent },
        { "bild.png", Bytes("<svg xmlns='http://www.w3.org/2000/svg'>"), FileRefusal.ActiveContent },
        { "skript.txt", Bytes("#!/bin/sh\nls"), FileRefusal.ActiveContent },
        { "makro.docx", TestData.Package("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), FileRefusal.Macros },
        { "makro.docm", Word, FileRefusal.ActiveContent },
        { "gammal.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileRefusal.OldOffice },
        { "paket.docx", TestData.Package("readme.txt"), FileRefusal.UnknownContent },
        { "trasig.docx", Word[..20], FileRefusal.UnknownContent },
        { "latin.csv", [0xE5, 0x72, 0x3B], FileRefusal.UnknownContent },
        { "styrtecken.txt", [65, 0, 66], FileRefusal.UnknownContent },
        { "rapport.pdf", TestData.Png, FileRefusal.ContentDiffersFromName },
        { "rapport.docx", Excel, FileRefusal.ContentDiffersFromName },
        { "tal.xlsx", Bytes("år;värde"), FileRefusal.ContentDiffersFromName },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void Receive_WhatTheContentShowsAndTheNamePromises_IsTaken(string name, byte[] content, FileKind kind)
    {
        var file = StoredFile.Receive(TestData.Upload(name, content), TestData.MostBytes);

        Assert.Equal((kind, content.LongLength), (file.Kind, file.Size));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.Sha256);
        Assert.Equal(content, file.Content!.Bytes);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Receive_WhatIsUnsafeOrNotWhatItSays_IsRefused(string name, byte[] content, FileRefusal reason)
    {
        var upload = TestData.Upload(name, content);

        Assert.Equal([reason], StoredFile.RefusalsToReceive(upload, TestData.MostBytes));
        Assert.Throws<RefusedException>(() => StoredFile.Receive(upload, TestData.MostBytes));
    }

    [Fact]
    public void Receive_WhatIsTooLarge_IsRefused_WithoutItsContent()
    {
        Assert.Equal(
            [FileRefusal.TooLarge],
            StoredFile.RefusalsToReceive(new FileUpload("rapport.pdf", TestData.MostBytes + 1, []), TestData.MostBytes));
        Assert.Equal(
            [FileRefusal.TooLarge],
            StoredFile.RefusalsToReceive(TestData.Upload("rapport.pdf", TestData.Pdf), TestData.Pdf.Length - 1));
        Assert.Empty(StoredFile.RefusalsToReceive(TestData.Upload("rapport.pdf", TestData.Pdf), TestData.Pdf.Length));
    }

    [Theory]
    [InlineData("C:\\Users\\ada\\Mina dokument\\rapport.pdf", "rapport.pdf")]
    [InlineData("../../etc/rapport.PDF", "rapport.pdf")]
    [InlineData("rap\u200Bport\u202Efdp.pdf", "rapportfdp.pdf")]
    [InlineData("  två   ord\u0007 .pdf  ", "två ord.pdf")]
    [InlineData("fra\u030A\u030Aga?.pdf", "fra\u030A\u030Aga-.pdf")]
    [InlineData("a:b|c.pdf", "a-b-c.pdf")]
    [InlineData("...pdf", "fil.pdf")]
    [InlineData("\u200B.pdf", "fil.pdf")]
    [InlineData("..", "fil")]
    [InlineData("", "fil")]
    [InlineData("Åtgärder 🙂.pdf", "Åtgärder 🙂.pdf")]
    public void CleanName_KeepsWhatCanBeSeenAndWritten(string name, string expected)
    {
        Assert.Equal(expected.Normalized(NormalizationForm.FormC), StoredFile.CleanName(name));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("🙂")]
    public void CleanName_ThatIsTooLong_IsCutBetweenSigns_AndKeepsItsEnding(string sign)
    {
        var cleaned = StoredFile.CleanName(string.Concat(Enumerable.Repeat(sign, 300)) + ".docx");

        Assert.InRange(cleaned.Length, 100, StoredFile.NameLength);
        Assert.EndsWith(sign + ".docx", cleaned, StringComparison.Ordinal);
        Assert.InRange(StoredFile.CleanName("a." + new string('b', 300)).Length, 1, StoredFile.NameLength);
    }

    [Fact]
    public void Kinds_EachHaveAMediaTypeAndAnEnding()
    {
        Assert.All(Enum.GetValues<FileKind>(), kind => Assert.NotEmpty(FileKinds.MediaTypeOf(kind)));
        Assert.Equal(
            Enum.GetValues<FileKind>().Length,
            FileKinds.Extensions.Select(extension => FileKinds.PromisedBy(extension)).Distinct().Count());
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
