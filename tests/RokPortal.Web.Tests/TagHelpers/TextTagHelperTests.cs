using System.Globalization;
using Microsoft.AspNetCore.Http;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Reporting;
using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Tests.TagHelpers;

public sealed class TextTagHelperTests
{
    private readonly Rendering _page = new();

    [Theory]
    [InlineData("full", "tisdag 17 december 2024")]
    [InlineData("long", "17 december 2024")]
    [InlineData("short", "17 december")]
    public void RenderDate_WhenGivenFormat_WritesSwedishWordsWhateverTheCulture(string format, string words)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
        try
        {
            var time = _page.Element("sv-date", new DateTagHelper { Value = new DateOnly(2024, 12, 17), Format = format });

            Assert.Equal(words, time.TextContent);
            Assert.Equal("2024-12-17", time.GetAttribute("datetime"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void RenderMonth_WhenGivenDay_WritesMonthAndYear()
    {
        var time = _page.Element("sv-month", new MonthTagHelper { Value = new DateOnly(2025, 1, 1) });

        Assert.Equal(("januari 2025", "2025-01"), (time.TextContent, time.GetAttribute("datetime")));
    }

    [Theory]
    [InlineData(2024, 12, 17, 12, "tisdag 17 december 2024 kl. 13.00")]
    [InlineData(2024, 6, 30, 22, "måndag 1 juli 2024 kl. 00.00")]
    public void RenderTime_WhenGivenUtc_ShowsTheClockInStockholm(int year, int month, int day, int hour, string words)
    {
        var utc = new DateTime(year, month, day, hour, 0, 0, DateTimeKind.Utc);

        Assert.Equal(words, _page.Element("sv-time", new TimeTagHelper { Utc = utc }).TextContent);
    }

    [Fact]
    public void RenderDate_WhenThereIsNone_WritesNothing()
    {
        Assert.Equal("", Rendering.Html(_page.Output("sv-date", new DateTagHelper())));
    }

    [Theory]
    [InlineData(PartyStatus.Done, "Klar", "st-done")]
    [InlineData(PartyStatus.AtRisk, "Risk för försening", "st-at-risk")]
    [InlineData(PartyStatus.NotConcerned, "Berörs inte", "st-not-concerned")]
    public void RenderStatus_OfEachSort_SaysItInWordsShapeAndColour(PartyStatus value, string text, string cssClass)
    {
        var status = _page.Element("status", new StatusTagHelper { Value = value });

        Assert.Equal(text, status.TextContent);
        Assert.True(status.ClassList.Contains(cssClass));
        Assert.Equal("true", status.QuerySelector("svg")!.GetAttribute("aria-hidden"));
    }

    [Fact]
    public void RenderStatus_WhenItHasOwnText_UsesThat()
    {
        var helper = new StatusTagHelper { Value = PartyStatus.AtRisk };

        Assert.Equal("Underlag saknas", _page.Element("status", helper, "Underlag saknas").TextContent);
    }

    [Fact]
    public void RenderStatus_WhenItIsUnknown_Refuses()
    {
        var helper = new StatusTagHelper { Value = (PartyStatus)99 };

        Assert.Throws<ArgumentOutOfRangeException>(() => _page.Output("status", helper));
    }

    [Fact]
    public void RenderIcon_WhenItHasLabel_IsAnImageWithAName()
    {
        var icon = _page.Element("icon", new IconTagHelper { Name = "done", Label = "Klar" });

        Assert.Equal(("img", "Klar"), (icon.GetAttribute("role"), icon.GetAttribute("aria-label")));
        Assert.False(icon.HasAttribute("aria-hidden"));
        Assert.Equal("/img/icons.svg#done", icon.QuerySelector("use")!.GetAttribute("href"));
    }

    [Fact]
    public void RenderStatusBar_WhenSomeAreZero_SharesTheWidthAmongTheOthers()
    {
        var counts = new Dictionary<PartyStatus, int> { [PartyStatus.Done] = 3, [PartyStatus.OnTrack] = 0, [PartyStatus.Stalled] = 1 };

        var bar = _page.Element("status-bar", new StatusBarTagHelper { Counts = counts });

        var widths = bar.QuerySelectorAll("rect")
            .Select(rect => double.Parse(rect.GetAttribute("width")!.TrimEnd('%'), CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(2, widths.Count);
        Assert.Equal(3, widths[0] / widths[1], precision: 1);
        Assert.Equal(["3", "1"], bar.QuerySelectorAll("text").Select(text => text.TextContent));
    }

    [Fact]
    public void RenderPager_WhenInTheMiddle_KeepsFiltersAndMarksTheCurrentPage()
    {
        _page.Http.Request.Path = "/administration/logg";
        _page.Http.Request.QueryString = new QueryString("?vem=karin&sida=4");

        var pager = _page.Element("pager", Pager(4, 9));

        var current = Assert.Single(pager.QuerySelectorAll("[aria-current=page]"));
        Assert.Equal("4", current.TextContent);
        Assert.Equal(
            ["Föregående", "1", "…", "3", "4", "5", "…", "9", "Nästa"],
            pager.QuerySelectorAll("li").Select(item => item.TextContent));
        var links = pager.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));
        Assert.Equal("/administration/logg?vem=karin", links.ElementAt(1));
        Assert.Equal("/administration/logg?vem=karin&sida=9", links.ElementAt(5));
    }

    [Fact]
    public void RenderPager_WhenThereIsOnePage_WritesNothing()
    {
        Assert.Equal("", Rendering.Html(_page.Output("pager", Pager(1, 1))));
    }

    [Fact]
    public void RenderCrumb_WhenItHasNoAddress_IsThePageItself()
    {
        var link = _page.Element("crumb", new CrumbTagHelper { Href = "/organ" }, "Organ");
        var current = _page.Element("crumb", new CrumbTagHelper(), "Integrationsrådet");

        Assert.Equal("/organ", link.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("page", current.GetAttribute("aria-current"));
        Assert.Null(current.QuerySelector("a"));
    }

    private static PagerTagHelper Pager(int number, int count) =>
        new() { PageNumber = number, PageCount = count };
}
