using System.Security.Cryptography;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Frozen;
using RokPortal.Documents.Html;
using RokPortal.Documents.Meetings;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Meetings;

public class MinutesDocumentTests
{
    private static readonly string LongTitle =
        string.Join(' ', Enumerable.Repeat("Överenskommelseuppföljningsredovisning om samverkan", 12));

    public static TheoryData<string> Names =>
        ["DraftMinutes", "MinutesAwaitingVerification", "PublishedMinutes", "BareMinutes", "MinutesExtract"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Compose_AsPdf_ConformsAndKeepsItsStructure(string name)
    {
        var pdf = PdfRenderer.Render(Document(name));

        PdfChecker.AssertConforms(pdf, name);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf, name), name);
        Assert.Empty(pdf.MissingCharacters);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compose_AsPdfAndHtml_SaysTheSame(string name)
    {
        var content = Document(name);

        var html = HtmlWriter.WriteDocument(content);

        Assert.Equal(ReadingTexts.OfHtml(html), PdfChecker.ReadingText(PdfRenderer.Render(content), name + "Twin"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compose_WhenRunTwice_GivesTheSameBytes(string name)
    {
        var first = SHA256.HashData(PdfRenderer.Render(Document(name)).Bytes);

        Assert.Equal(first, SHA256.HashData(PdfRenderer.Render(Document(name)).Bytes));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compose_Always_AvoidsTheWordsOfMunicipalBoards(string name)
    {
        var html = HtmlWriter.WriteDocument(Document(name));

        foreach (var word in new[] { "anslag", "överklag", "reserv", "jäv", "bifall", "votering", "röst" })
            Assert.DoesNotContain(word, html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Compose_WhenMeetingIsOrdinary_TakesFourToSixPages()
    {
        Assert.InRange(PdfRenderer.Render(Document("PublishedMinutes")).PageCount, 4, 6);
    }

    [Fact]
    public void Compose_WhenTitlesAreVeryLong_Conforms()
    {
        var minutes = SampleMinutes.Published();
        var content = MinutesDocument.Compose(minutes with
        {
            BodyName = LongTitle,
            Place = LongTitle,
            Items = [.. minutes.Items
                .Select(item => item with { Title = LongTitle, Presenter = LongTitle, Decision = [LongTitle, LongTitle] })],
        });

        var pdf = PdfRenderer.Render(content);

        PdfChecker.AssertConforms(pdf);
        Assert.Equal(ReadingTexts.OfHtml(HtmlWriter.WriteDocument(content)), PdfChecker.ReadingText(pdf));
    }

    [Fact]
    public void Compose_WhenThereAreNoItems_SaysSoAndConforms()
    {
        var content = MinutesDocument.Compose(SampleMinutes.Bare() with { Items = [] });

        PdfChecker.AssertConforms(PdfRenderer.Render(content));
        Assert.Contains("Mötet har inga ärenden.", HtmlWriter.WriteDocument(content), StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenVerified_GivesSignaturesInSwedishTime()
    {
        var html = HtmlWriter.WriteDocument(Document("PublishedMinutes"));

        Assert.Contains("28 april 2026 kl. 00.30", html, StringComparison.Ordinal);
        Assert.Contains("28 april 2026 kl. 14.05", html, StringComparison.Ordinal);
        Assert.Contains("Publicerad på portalen</dt><dd>29 april 2026", html, StringComparison.Ordinal);
        Assert.Contains("§§ 22–34", html, StringComparison.Ordinal);
        Assert.DoesNotContain("inte justerat", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenChecksumsDiffer_NamesWhoseIsWhose()
    {
        var minutes = SampleMinutes.Published();
        var other = minutes with { Signatures = [minutes.Signatures[0], minutes.Signatures[1] with { Sha256 = "00ff" }] };

        var html = HtmlWriter.WriteDocument(MinutesDocument.Compose(other));

        Assert.Contains("Kontrollsumma (SHA-256), Ingrid Wetterlind: 00ff", html, StringComparison.Ordinal);
        Assert.Contains("Kontrollsumma (SHA-256), Amina Yusuf: 3f1c", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DraftMinutes")]
    [InlineData("MinutesAwaitingVerification")]
    public void Compose_WhenNotVerified_SaysSo(string name)
    {
        var content = Document(name);

        Assert.Contains("Protokollet är inte justerat.", HtmlWriter.WriteDocument(content), StringComparison.Ordinal);
        Assert.DoesNotContain("Justerat", content.HeaderRight, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenDraft_CountsPointsAndMarksSampleData()
    {
        var content = Document("DraftMinutes");

        Assert.StartsWith("Exempeldata · Protokoll · Utkast", content.HeaderRight, StringComparison.Ordinal);
        Assert.Contains(Headings(content), heading => heading == "Punkt 5 Uppföljning av 2025");
        Assert.DoesNotContain("§", string.Concat(Headings(content)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ItemResult.Tabled, "Integrationsrådet bordlägger ärendet.")]
    [InlineData(ItemResult.Referred, "Integrationsrådet återremitterar ärendet.")]
    [InlineData(ItemResult.Decision, "Uppgift saknas")]
    public void Compose_WhenOutcomeHasNoClauses_StillSaysWhatCameOfIt(ItemResult result, string expected)
    {
        var item = new ItemRecord { Position = 1, ParagraphNumber = 1, Title = "Ärende", Result = result };

        var html = HtmlWriter.WriteDocument(MinutesDocument.Compose(SampleMinutes.Published() with { Items = [item] }));

        Assert.Contains(expected, html, StringComparison.Ordinal);
        Assert.Contains($"<h4>{MeetingDocumentTexts.Of(result)}</h4>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_WhenItemWasNotReached_GivesNoNumberAndNoBox()
    {
        var content = Document("PublishedMinutes");

        Assert.Contains(Headings(content), heading => heading == "Ej behandlad: Lägesbild av bostäder, delrapport");
    }

    [Fact]
    public void Compose_WhenThawed_GivesTheSameDocument()
    {
        var minutes = SampleMinutes.Published();

        var thawed = FrozenJson.Thaw<MinutesRecord>(FrozenJson.Freeze(minutes, MinutesRecord.Schema));

        Assert.Equal(PdfRenderer.Render(MinutesDocument.Compose(minutes)).Bytes, PdfRenderer.Render(MinutesDocument.Compose(thawed)).Bytes);
    }

    [Fact]
    public void ComposeExtract_WhenParagraphExists_HoldsOnlyThatOne()
    {
        var content = Document("MinutesExtract");

        Assert.Equal("Protokollsutdrag § 26, 16 april 2026 – Integrationsrådet", content.Title);
        Assert.Equal(["§ 26 Uppföljning av 2025"], Headings(content).Where(heading => heading.StartsWith('§')));
        Assert.Contains("Utdragets riktighet bestyrks", Headings(content));
    }

    [Fact]
    public void ComposeExtract_WhenParagraphIsMissing_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MinutesDocument.ComposeExtract(SampleMinutes.Published(), 21));
    }

    private static DocumentContent Document(string name) => name switch
    {
        "DraftMinutes" => MinutesDocument.Compose(SampleMinutes.Draft()),
        "MinutesAwaitingVerification" => MinutesDocument.Compose(SampleMinutes.AwaitingVerification()),
        "PublishedMinutes" => MinutesDocument.Compose(SampleMinutes.Published()),
        "BareMinutes" => MinutesDocument.Compose(SampleMinutes.Bare()),
        "MinutesExtract" => MinutesDocument.ComposeExtract(SampleMinutes.Published(), 26),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static IEnumerable<string> Headings(DocumentContent content) =>
        BlockWalk.Headings(content.Blocks).Select(heading => heading.PlainText);
}
