using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Attendance beside the item: proposed from the mandates of the day, recorded seat by seat.</summary>
public class AttendanceTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_ProposesTheMembersOfTheDay()
    {
        var (_, page, _) = await OpenAsync();

        var rows = RowsOf(page);
        Assert.StartsWith("Ordförande Ingrid Wetterlind Föreslagen", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("Sekreterare Oskar Dahl Föreslagen", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("Boxholm Lena Frisk Föreslagen", rows[2], StringComparison.Ordinal);
        Assert.Equal(
            ["Åtvidaberg", "Ödeshög", "Arbetsförmedlingen", "Länsstyrelsen", "Migrationsverket", "Region Östergötland"],
            rows.Skip(13).Select(row => row.Split(' ')[0]).Select(name => name == "Region" ? "Region Östergötland" : name));
        Assert.Contains("parter deltar", page.Text, StringComparison.Ordinal);
        Assert.Empty(PageRules.FaultsOf(page));
    }

    [Fact]
    public async Task Post_WithADeputy_SavesAndOpensTheRowAgain()
    {
        var (_, page, slug) = await OpenAsync();

        var after = await Kinda(page, "Tomas Rydh, ersättare", from: "Punkt 2: Ärende 2").SubmitAsync("Spara närvaron för Kinda");

        Assert.Equal("Närvaron för Kinda är sparad.", after.Flash());
        Assert.Equal(page.Path, after.Path);
        Assert.Contains("Kinda Tomas Rydh (ersättare för Pia Almgren) från och med punkt 2", RowsOf(after));
        var open = Assert.Single(after.Document.QuerySelectorAll(".att details[open]"));
        Assert.True(open.QuerySelector("summary")!.HasAttribute("autofocus"));
        Assert.Contains("varav 1 genom tjänstgörande ersättare", after.Text, StringComparison.Ordinal);
        var row = Assert.Single((await host.ReadMeetingAsync(slug)).Attendances);
        Assert.Equal((AttendanceStatus.Excused, "Tomas Rydh", "Pia Almgren"), (row.Status, row.DeputyName, row.MemberName));
    }

    [Fact]
    public async Task Post_WithAMemberWhoComesLate_RecordsBoth()
    {
        var (_, page, slug) = await OpenAsync();

        var after = await Kinda(page, "Båda, var sin del av mötet", to: "Punkt 2: Ärende 2").SubmitAsync("Spara närvaron för Kinda");

        Assert.Contains("Kinda Pia Almgren, och Tomas Rydh (ersättare) till och med punkt 2", RowsOf(after));
        var row = Assert.Single((await host.ReadMeetingAsync(slug)).Attendances);
        Assert.Equal((AttendanceStatus.Present, "Tomas Rydh", 2), (row.Status, row.DeputyName, row.DeputyTo!.Number));
        Assert.DoesNotContain("varav", PortalPage.TextOf(after.Document.QuerySelector(".att-card p")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithNobody_CountsThePartyAsAway()
    {
        var (_, page, slug) = await OpenAsync();
        var before = Counted(page);

        var after = await Kinda(page, "Ingen, förhinder", note: "Sjuk").SubmitAsync("Spara närvaron för Kinda");

        Assert.Equal(before - 1, Counted(after));
        Assert.Contains("Kinda Pia Almgren, förhinder Sjuk", RowsOf(after));
        Assert.Equal(AttendanceStatus.Excused, Assert.Single((await host.ReadMeetingAsync(slug)).Attendances).Status);
    }

    [Fact]
    public async Task Post_ForTheChair_IsPresentOrNot()
    {
        var (_, page, _) = await OpenAsync();

        var after = await page.Check("Är ordföranden med? / Ingen, frånvarande").SubmitAsync("Spara närvaron för ordföranden");

        Assert.Equal("Närvaron för ordföranden är sparad.", after.Flash());
        Assert.Contains("Ordförande Ingrid Wetterlind, frånvarande", RowsOf(after));
        Assert.DoesNotContain("Ordförande: Ingrid", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OfCoOpted_KeepsOneOnEachRow()
    {
        var (_, page, slug) = await OpenAsync();

        var after = await page.Fill("Adjungerade", "Åsa Ek, Rädda Barnen\n\nBo Ek, Röda Korset").SubmitAsync("Spara adjungerade");

        Assert.Equal("De adjungerade är sparade.", after.Flash());
        Assert.Equal(page.Path, after.Path);
        Assert.Equal(["Åsa Ek, Rädda Barnen", "Bo Ek, Röda Korset"], (await host.ReadMeetingAsync(slug)).CoOpted);
    }

    [Fact]
    public async Task Get_AfterTheClosing_ShowsTheNamesOfThatDay()
    {
        var (browser, page, slug) = await OpenAsync();
        await Kinda(page, "Tomas Rydh, ersättare").SubmitAsync("Spara närvaron för Kinda");
        await host.CloseMeetingAsync(slug);

        var after = await browser.GoAsync(page.Path);

        Assert.Contains("Kinda Tomas Rydh (ersättare för Pia Almgren)", RowsOf(after));
        Assert.Equal(19, RowsOf(after).Count);
    }

    [Fact]
    public async Task APersonInBothBodies_IsRecordedInEach()
    {
        var council = await host.PlanMeetingAsync();
        var group = await host.PlanMeetingAsync(body: "beredningsgruppen");
        await using (var db = host.OpenDatabase())
        {
            var tomas = await db.Persons.SingleAsync(person => person.FamilyName == "Rydh" && person.GivenName == "Tomas");
            var seat = Seat.Create(
                await db.Bodies.SingleAsync(body => body.Slug == "beredningsgruppen"),
                await db.Parties.SingleAsync(party => party.Slug == "kinda"),
                number: 7);
            seat.Appoint(tomas, MandateRole.Member, new DateOnly(2026, 1, 1), null, "kommunfullmäktige");
            db.Seats.Add(seat);
            await db.SaveChangesAsync();
        }

        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var inGroup = await browser.GoAsync($"/moten/{group}/protokollforing/1");
        await inGroup.Check("Vem tjänstgör för Kinda, plats 7? / Tomas Rydh, ledamot").SubmitAsync("Spara närvaron för Kinda, plats 7");
        var inCouncil = await Kinda(await browser.GoAsync($"/moten/{council}/protokollforing/1"), "Tomas Rydh, ersättare")
            .SubmitAsync("Spara närvaron för Kinda");

        Assert.Equal("Närvaron för Kinda är sparad.", inCouncil.Flash());
        Assert.Equal("Tomas Rydh", Assert.Single((await host.ReadMeetingAsync(group)).Attendances).MemberName);
        Assert.Equal("Tomas Rydh", Assert.Single((await host.ReadMeetingAsync(council)).Attendances).DeputyName);
    }

    internal static PortalPage Kinda(PortalPage page, string who, string? from = null, string? to = null, string? note = null)
    {
        page.Check($"Vem tjänstgör för Kinda? / {who}");
        var form = page.Document.QuerySelectorAll("form")
            .Single(form => PortalPage.TextOf(form).Contains("Vem tjänstgör för Kinda?", StringComparison.Ordinal));
        Choose("Ersättaren tjänstgör från och med", from);
        Choose("Ersättaren tjänstgör till och med", to);
        if (note is not null)
            form.QuerySelector("input[name$=Note]")!.SetAttribute("value", note);
        return page;

        void Choose(string label, string? item)
        {
            var id = form.QuerySelectorAll("label").Single(element => PortalPage.TextOf(element) == label).GetAttribute("for")!;
            foreach (var option in page.Document.GetElementById(id)!.QuerySelectorAll("option")
                .Cast<AngleSharp.Html.Dom.IHtmlOptionElement>())
            {
                option.IsSelected = item is null ? option.Value.Length == 0 : option.Text == item;
            }
        }
    }

    /// <summary>What the rows say, without their forms.</summary>
    internal static IReadOnlyList<string> RowsOf(PortalPage page) =>
        [.. page.Document.QuerySelectorAll(".att summary, .att-row").Select(PortalPage.TextOf)];

    private static int Counted(PortalPage page) =>
        int.Parse(
            PortalPage.TextOf(page.Document.QuerySelector(".att-card p strong")).Split(' ')[0],
            System.Globalization.CultureInfo.InvariantCulture);

    private async Task<(Browser Browser, PortalPage Page, string Slug)> OpenAsync()
    {
        var slug = await host.PlanMeetingAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        return (browser, await browser.GoAsync($"/moten/{slug}/protokollforing/1"), slug);
    }
}
