using System.Diagnostics;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Office;
using RokPortal.Documents.Plans;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Office;

public class PlanWorkbookTests
{
    public static TheoryData<string, ActivityPlanRecord> Plans => new()
    {
        { "DraftPlan", SamplePlans.Draft() },
        { "AdoptedPlan", SamplePlans.Adopted() },
        { "EmptyPlan", SamplePlans.Draft() with { Areas = [], Goals = [], Foreword = null } },
        { "HostilePlan", With("=1+1", "\u0000\uD800\uFFFE <&>\u0001_x0041_") },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void Write_Always_IsValid(string name, ActivityPlanRecord plan)
    {
        var xlsx = PlanWorkbook.Write(plan);

        File.WriteAllBytes(Folders.Output(name + ".xlsx"), xlsx);
        AssertValid(xlsx);
    }

    [Fact]
    public void Write_WhenReadBack_HoldsEveryFieldOfEveryActivity()
    {
        var plan = SamplePlans.Adopted();

        var rows = WorkbookReader.Rows(PlanWorkbook.Write(plan), "Aktiviteter");

        Assert.Equal(plan.Areas.Sum(area => area.Activities.Count) + 1, rows.Count);
        Assert.Equal(
            [
                "Nr", "Aktivitet", "Utvecklingsområde", "Mål", "Ansvarig part", "Medverkande parter", "Externa aktörer", "Kontakt",
                "Startar", "Slutar", "Målgrupp", "Bakgrund och behov", "Syfte", "Förväntat resultat", "Beskrivning", "Milstolpar",
                "Resurser och finansiering", "Indikator", "Så följer vi upp", "Hänsyn", "Planens status",
            ],
            rows[0]);
        Assert.Equal(
            [
                "2027-01",
                "Gemensam lägesbild av bostäder, med fördjupning om barnfamiljer",
                "Bostad",
                "Mål 1",
                "Länsstyrelsen Östergötland",
                "Boxholms kommun, Finspångs kommun, Kinda kommun och Migrationsverket",
                "Hyresgästföreningen",
                "Integrationssamordnaren",
                "februari 2027",
                "oktober 2027",
                "Nyanlända hushåll, särskilt familjer med barn.",
                "Den första lägesbilden visade att barnfamiljer bor trångt i kommuner som har tomma mindre lägenheter.",
                "Visa var trångboddheten finns och vilka åtgärder som prövats.",
                "Alla 13 kommuner har tagit del av lägesbilden och minst sex har använt den.",
                "Länsstyrelsen uppdaterar förra årets lägesbild.\n• Kommunerna lämnar uppgifter i april.\n"
                    + "• Migrationsverket bidrar med prognos, se prognosen (https://example.org/prognos).\n"
                    + "Spridning\nResultatet presenteras på bosättningsforum.",
                "april 2027: Kommunerna har lämnat uppgifter (klar)\noktober 2027: Lägesbilden är publicerad",
                "Arbetstid motsvarande 20 procent av en heltid.",
                "Antal kommuner som använt lägesbilden (bas: 5, mål: 6)",
                "Enkät till kommunerna i november.",
                "Barnens situation beskrivs i ett eget avsnitt.",
                "Fastställd 2026-12-10",
            ],
            rows[1]);
        Assert.Equal(["2027-02", "Boskola för nyanlända hushåll", "Bostad", "", ""], rows[2].Take(5));
    }

    [Fact]
    public void Write_WhenReadBack_TellsAboutThePlan()
    {
        var rows = WorkbookReader.Rows(PlanWorkbook.Write(SamplePlans.Draft()), "Om planen").ToDictionary(row => row[0], row => row[1]);

        Assert.Equal("Aktivitetsplan 2027", rows["Titel"]);
        Assert.Equal("2027", rows["År"]);
        Assert.Equal("Utkast, version 3, 20 november 2026.", rows["Status"]);
        Assert.Equal("46346", rows["Versionens datum"]);
        Assert.Contains("påhittat", rows["Exempeldata"], StringComparison.Ordinal);
        Assert.Equal("Måluppfyllelsen i skolan ska öka för nyanlända elever.", rows["Mål 2"]);
        Assert.Equal("Trångboddhet drabbar barns läxläsning och sömn.", rows["Bostad: barnets bästa"]);
        Assert.Equal("Uppgift saknas", rows["Normer och attityder: jämställdhet"]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+46 13 123")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void Write_WhenTextLooksLikeAFormula_StoresItAsText(string text)
    {
        var xlsx = PlanWorkbook.Write(With(text, text));

        Assert.Equal(text, WorkbookReader.Rows(xlsx, "Aktiviteter")[1][1]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var sheets = document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet).ToList();
        Assert.All(sheets, sheet => Assert.Empty(sheet.Descendants<CellFormula>()));
        var cell = WorkbookReader.Worksheet(document, "Aktiviteter").Descendants<Cell>().Single(cell => cell.CellReference == "B2");
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.True(formats[(int)cell.StyleIndex!.Value].QuotePrefix!.Value);
    }

    [Fact]
    public void Write_WhenTextHoldsIllegalCharacters_RemovesThemAndKeepsTheRest()
    {
        var rows = WorkbookReader.Rows(
            PlanWorkbook.Write(With("Å\u0000\u000B\uD800\uFFFE\u00ADö", "a\tb _x0041_ <&>\r\n🌞")),
            "Aktiviteter");

        Assert.Equal("Åö", rows[1][1]);
        Assert.Equal("a b _x0041_ <&>\n🌞", rows[1][17]);
    }

    [Fact]
    public void Write_WhenTextIsTooLongForACell_SaysThatItIsCut()
    {
        var rows = WorkbookReader.Rows(PlanWorkbook.Write(With("Kort", string.Concat(Enumerable.Repeat("🌞", 20_000)))), "Aktiviteter");

        Assert.InRange(rows[1][17].Length, CellText.Longest - 1, CellText.Longest);
        Assert.EndsWith("🌞… texten är avkortad, se planen", rows[1][17], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WhenThereAreManyActivities_HasAllOfThemSoon()
    {
        var area = SamplePlans.Draft().Areas[0];
        var plan = SamplePlans.Draft() with
        {
            Areas = [area with { Activities = [.. Enumerable.Range(1, 200)
                .Select(number => SamplePlans.Complete($"2027-{number:000}"))] }]
        };
        var clock = Stopwatch.StartNew();

        var xlsx = PlanWorkbook.Write(plan);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
        AssertValid(xlsx);
        Assert.Equal(201, WorkbookReader.Rows(xlsx, "Aktiviteter").Count);
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        Assert.Equal("A1:U201", WorkbookReader.Worksheet(document, "Aktiviteter").GetFirstChild<AutoFilter>()!.Reference!.Value);
    }

    [Fact]
    public void Write_Always_KeepsTheHeaderRowInViewAndOnEachPrintedPage()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(PlanWorkbook.Write(SamplePlans.Draft())), isEditable: false);

        var sheet = WorkbookReader.Worksheet(document, "Aktiviteter");
        Assert.Equal(1, sheet.Descendants<Pane>().Single().VerticalSplit!.Value);
        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
        Assert.Contains("Exempeldata", sheet.Descendants<OddHeader>().Single().Text, StringComparison.Ordinal);
        Assert.Contains(document.WorkbookPart!.Workbook.Descendants<DefinedName>(),
            name => name.Name == "_xlnm.Print_Titles" && name.Text == "'Aktiviteter'!$1:$1");
    }

    [Fact]
    public void Write_Always_StatesTitleAuthorTimeAndLanguage()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(PlanWorkbook.Write(SamplePlans.Draft())), isEditable: false);

        Assert.Equal("Aktivitetsplan 2027 – Östergötlands län", document.PackageProperties.Title);
        Assert.Equal("Integrationsrådet i Östergötland", document.PackageProperties.Creator);
        Assert.Equal("sv-SE", document.PackageProperties.Language);
        Assert.Equal(SampleDocuments.Created, document.PackageProperties.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public void Write_WhenRunTwice_GivesTheSameBytes()
    {
        var first = PlanWorkbook.Write(SamplePlans.Draft());

        Assert.Equal(first, PlanWorkbook.Write(SamplePlans.Draft()));
        using var archive = new ZipArchive(new MemoryStream(first));
        Assert.All(archive.Entries, entry => Assert.Equal(SampleDocuments.Created, entry.LastWriteTime.DateTime));
        Assert.Equal(
            ["[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/_rels/workbook.xml.rels",
             "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"],
            archive.Entries.Select(entry => entry.FullName));
    }

    private static ActivityPlanRecord With(string title, string indicator)
    {
        var area = SamplePlans.Draft().Areas[0];
        return SamplePlans.Draft() with
        { Areas = [area with { Activities = [SamplePlans.Complete("2027-01") with { Title = title, Indicator = indicator }] }] };
    }

    private static void AssertValid(byte[] xlsx)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }
}
