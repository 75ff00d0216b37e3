using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Frozen;
using RokPortal.Documents.Html;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Tests.Support;
using RokPortal.Documents.YearReports;

namespace RokPortal.Documents.Tests.YearReports;

public class YearReportDocumentTests
{
    public static TheoryData<string, YearReportRecord> Records => new()
    {
        { "ApprovedYearReport", SampleYearReports.Approved() },
        { "EmptyYearReport", SampleYearReports.Empty() },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void Compose_AsPdf_ConformsAndKeepsItsStructure_AndSaysTheSameAsHtml(string name, YearReportRecord record)
    {
        var content = YearReportDocument.Compose(record);
        var pdf = PdfRenderer.Render(content);

        PdfChecker.AssertConforms(pdf, name);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf, name), name);
        Assert.Equal(ReadingTexts.OfHtml(HtmlWriter.WriteDocument(content)), PdfChecker.ReadingText(pdf, name + "Twin"));
    }

    [Fact]
    public void Compose_HasExactlyTheThreeParts_InOrder()
    {
        var headings = Page(SampleYearReports.Approved()).QuerySelectorAll("h2").Select(heading => heading.TextContent).ToList();

        Assert.Equal(
            [
                "Innehåll", "Sammanfattning", "1 Övergripande mål", "2 Samverkansprocessen", "3 Aktivitetsplanens status",
                "Lägesbild", "Lyfts till nationell nivå", "Förslag inför nästa år", "Bilaga: kommunernas värden",
                "Bilaga: parternas egna svar",
            ],
            headings);
    }

    [Fact]
    public void Compose_CountsByArea_AsCountedByHand()
    {
        // SampleStatus: Bostad has Motala at risk, Boxholm done, Ydre silent and Kinda stalled; the other areas have no answer.
        Assert.Equal(
            [
                ["Bostad", "1", "0", "1", "1", "0", "1"],
                ["Hälsa", "0", "0", "0", "0", "0", "0"],
                ["Utbildning", "0", "0", "0", "0", "0", "0"],
            ],
            RowsOf(SampleYearReports.Approved(), "Antal svar per status för varje område"));
    }

    [Fact]
    public void Compose_ShowsTheFiguresOfAGoal_WithTheirYears()
    {
        // SampleIndicators: the county went from 29.1 (2020) to 38.4 (2022), the country to 39.4; 42 is wanted in 2027.
        Assert.Equal(
            [["I arbete efter 90 dagar (procent)", "29,1 (2020)", "38,4 (2022)", "39,4 (2022)", "42,0 (2027)", ""]],
            RowsOf(SampleYearReports.Approved(), "Indikatorer för mål 1"));
    }

    [Fact]
    public void Compose_WhatIsNotKnown_IsSaid_NeverZero()
    {
        Assert.Equal(
            [["Trångbodda (procent)", "–", "Uppgift saknas", "Uppgift saknas", "–", ""]],
            RowsOf(SampleYearReports.Approved(), "Indikatorer för områdena"));
        Assert.Contains("Källan skiljer inte på kvinnor och män.", Text(SampleYearReports.Approved()), StringComparison.Ordinal);
        Assert.Contains("Inga indikatorer följer målet.", Text(SampleYearReports.Approved()), StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_APartyThatNeverAnswered_StandsByName_InTheCountAndInItsOwnAppendix()
    {
        var page = Page(SampleYearReports.Approved());

        Assert.Contains("Status saknas från Ydre (1).", page.Body!.TextContent, StringComparison.Ordinal);
        var own = page.QuerySelectorAll("h3").Single(heading => heading.TextContent == "Ydre").NextElementSibling!;
        Assert.Equal("2026-01 Gemensam lägesbild: Status saknas.", own.TextContent.Trim());
    }

    [Fact]
    public void Compose_OfAYearWithoutAPlan_AndOfOneNobodyWasAskedAbout_SaysSo()
    {
        Assert.Contains("Det fanns ingen fastställd aktivitetsplan för 2026.", Text(SampleYearReports.Empty()), StringComparison.Ordinal);
        Assert.Contains(
            "Parterna har inte rapporterat om aktivitetsplanen för 2026.", Text(SampleYearReports.Unasked()), StringComparison.Ordinal);
    }

    [Fact]
    public void Freeze_AndThaw_GivesTheSameDocument()
    {
        var record = SampleYearReports.Approved();

        var frozen = FrozenJson.Freeze(record, YearReportRecord.Schema);
        var thawed = FrozenJson.Thaw<YearReportRecord>(frozen);

        Assert.Equal(frozen, FrozenJson.Freeze(thawed, YearReportRecord.Schema));
        Assert.Equal(
            PdfRenderer.Render(YearReportDocument.Compose(record)).Bytes,
            PdfRenderer.Render(YearReportDocument.Compose(thawed)).Bytes);
    }

    private static IDocument Page(YearReportRecord record) =>
        new HtmlParser().ParseDocument(HtmlWriter.WriteDocument(YearReportDocument.Compose(record)));

    private static string Text(YearReportRecord record) => Page(record).Body!.TextContent;

    private static IEnumerable<string[]> RowsOf(YearReportRecord record, string caption) => Page(record).QuerySelectorAll("table")
        .Single(table => table.QuerySelector("caption")?.TextContent == caption)
        .QuerySelectorAll("tbody tr")
        .Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray());
}
