using RokPortal.Domain.Files;
using RokPortal.Domain.Shared;
using RokPortal.Domain.Sources;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Sources;

/// <summary>Lägesbilder and utvärderingar.</summary>
public class SourceTests
{
    [Fact]
    public void Add_KeepsWhatIsWritten_AndItsYearsOnceAndInOrder()
    {
        var source = Source.Add("lagesbild", TestData.SourceContent(), TestData.Today);

        Assert.Equal(("lagesbild", SourceKind.SituationReport, "Länsstyrelsen"), (source.Slug, source.Kind, source.Publisher));
        Assert.Equal([TestData.Year - 1, TestData.Year], source.Years);
    }

    [Theory]
    [InlineData("ftp://lansstyrelsen.example/fil")]
    [InlineData("javascript:alert(1)")]
    [InlineData("www.lansstyrelsen.example")]
    [InlineData("https://")]
    public void Add_WithAnAddressThatIsNotOnTheWeb_IsRefused(string address)
    {
        var content = TestData.SourceContent() with { Address = address };

        Assert.Equal([SourceRefusal.AddressIsNotWeb], Source.RefusalsToAdd(content, TestData.Today));
        Assert.Throws<RefusedException>(() => Source.Add("x", content, TestData.Today));
    }

    [Fact]
    public void Add_WithADayAheadAnUnlikelyYearOrAPicture_IsRefused()
    {
        var picture = StoredFile.Receive(TestData.Upload("bild.png", TestData.Png), TestData.MostBytes);
        var content = TestData.SourceContent() with { PublishedOn = TestData.Today.AddDays(1), Years = [1999], NewFile = picture };

        Assert.Equal(
            [SourceRefusal.NotPublishedYet, SourceRefusal.YearIsUnlikely, SourceRefusal.FileIsNotPdf],
            Source.RefusalsToAdd(content, TestData.Today));
        Assert.Empty(Source.RefusalsToAdd(
            TestData.SourceContent() with { PublishedOn = TestData.Today, Address = "", Years = [] },
            TestData.Today));
    }

    [Fact]
    public void Revise_KeepsTheFile_UnlessAnotherTakesItsPlaceOrItIsTakenAway()
    {
        var (first, second) = (TestData.File("första.pdf"), TestData.File("andra.pdf"));
        var source = Source.Add("lagesbild", TestData.SourceContent() with { NewFile = first }, TestData.Today);

        Assert.Null(source.Revise(TestData.SourceContent() with { Title = "Ny" }, TestData.Today));
        Assert.Equal(("Ny", first), (source.Title, source.File));
        Assert.Equal(first, source.Revise(TestData.SourceContent() with { NewFile = second, RemovesFile = true }, TestData.Today));
        Assert.Equal(second, source.File);
        Assert.Equal(second, source.Revise(TestData.SourceContent() with { RemovesFile = true }, TestData.Today));
        Assert.Null(source.File);
    }
}
