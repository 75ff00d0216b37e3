using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Attendance that cannot be: reasons, everything chosen kept, and nothing saved.</summary>
public class AttendanceRefusalTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task ADeputyOfTwoSeats_ServesForOneAtATime()
    {
        var day = MeetingRoom.Today.AddDays(20);
        await AppointDeputyOfYdreAsync("Tomas", "Rydh", day, null);
        var slug = await host.PlanMeetingAsync(on: day);
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var page = await browser.GoAsync($"/moten/{slug}/protokollforing/1");
        var after = await AttendanceTests.Kinda(page, "Tomas Rydh, ersättare", to: "Punkt 1: Ärende 1")
            .SubmitAsync("Spara närvaron för Kinda");

        var refused = await after.Check("Vem tjänstgör för Ydre? / Tomas Rydh, ersättare").SubmitAsync("Spara närvaron för Ydre");

        Assert.Equal("Närvaro: Ydre", refused.Heading);
        Assert.Equal(["Ersättaren tjänstgör redan för en annan plats vid samma punkter."], refused.ErrorSummary());
        Assert.Single((await host.ReadMeetingAsync(slug)).Attendances);

        var saved = await refused.Fill("Ersättaren tjänstgör från och med", "Punkt 2: Ärende 2").SubmitAsync("Spara närvaron för Ydre");

        Assert.Equal("Närvaron för Ydre är sparad.", saved.Flash());
        Assert.Equal(page.Path, saved.Path);
    }

    [Fact]
    public async Task AMandateThatEndedTheDayBefore_GivesNoDeputy()
    {
        await AppointDeputyOfYdreAsync("Stefan", "Gradin", new DateOnly(2026, 10, 1), MeetingRoom.Today.AddDays(-1));
        var (browser, page, _) = await OpenAsync();

        Assert.DoesNotContain("Stefan Gradin", PortalPage.TextOf(FormOf(page, "Ydre")), StringComparison.Ordinal);
        var answer = await browser.PostAsync(ActionOf(page, "Ydre"), With(page.Fields("Spara närvaron för Ydre"), "Choice", "Deputy"));

        Assert.Equal(["Ingen är ersättare för platsen den dagen."], answer.ErrorSummary());
    }

    [Theory]
    [InlineData("Both", "", "",
        "Ledamoten är närvarande hela mötet. Välj vid vilka punkter ersättaren tjänstgör, eller anteckna förhinder.")]
    [InlineData("Deputy", "3", "1", "Ersättarens sista punkt kommer före den första. Ändra någon av dem.")]
    [InlineData("Deputy", "99", "", "Välj en punkt i listan.")]
    [InlineData("", "", "", "Välj vem som tjänstgör för Kinda.")]
    public async Task Post_OfWhatCannotBe_SaysWhy(string choice, string from, string to, string message)
    {
        var (browser, page, slug) = await OpenAsync();
        var fields = With(With(With(page.Fields("Spara närvaron för Kinda"), "Choice", choice), "From", from), "To", to);

        var answer = await browser.PostAsync(ActionOf(page, "Kinda"), fields);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal([message], answer.ErrorSummary());
        Assert.StartsWith("Fel: ", answer.Title, StringComparison.Ordinal);
        Assert.Empty(PageRules.FaultsOf(answer));
        Assert.Empty((await host.ReadMeetingAsync(slug)).Attendances);
    }

    [Theory]
    [InlineData("Choice", "Chef")]
    [InlineData("Choice", "99")]
    [InlineData("From", "först")]
    [InlineData("Version", "ny")]
    [InlineData("Item", "sist")]
    public async Task Post_WithForgedValues_NeverFails(string field, string value)
    {
        var (browser, page, slug) = await OpenAsync();

        var answer = await browser.PostAsync(ActionOf(page, "Kinda"), With(page.Fields("Spara närvaron för Kinda"), field, value));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.ErrorSummary());
        Assert.Empty((await host.ReadMeetingAsync(slug)).Attendances);
    }

    [Fact]
    public async Task Post_WithTooLongANote_KeepsIt()
    {
        var (browser, page, _) = await OpenAsync();

        var answer = await browser.PostAsync(
            ActionOf(page, "Kinda"),
            With(page.Fields("Spara närvaron för Kinda"), "Note", new string('å', 1_000_000)));

        Assert.Equal(["Anteckning: texten är för lång. Skriv högst 500 tecken."], answer.ErrorSummary());
        Assert.Equal(1_000_000, answer.ValueOf("Anteckning om närvaron").Length);
    }

    [Fact]
    public async Task Post_ForASeatOfAnotherBody_IsNotFound()
    {
        var (browser, page, slug) = await OpenAsync();
        await using var db = host.OpenDatabase();
        var other = await db.Seats.Where(seat => seat.Body.Slug == "beredningsgruppen").Select(seat => seat.Id).FirstAsync();

        var answer = await browser.PostAsync($"/moten/{slug}/narvaro/{other}", page.Fields("Spara närvaron för Kinda"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await browser.PostAsync($"/moten/finns-inte/narvaro/{other}", page.Fields("Spara närvaron för Kinda"))).Status);
    }

    [Fact]
    public async Task Post_WhenAnotherRecordedTheSameSeat_IsShownFirst()
    {
        var (browser, page, slug) = await OpenAsync();
        var theirs = await browser.GoAsync(page.Path);
        await AttendanceTests.Kinda(theirs, "Ingen, förhinder").SubmitAsync("Spara närvaron för Kinda");

        var answer = await AttendanceTests.Kinda(page, "Tomas Rydh, ersättare").SubmitAsync("Spara närvaron för Kinda");

        Assert.Equal(
            ["Någon annan ändrade närvaron för Kinda nyss. Nu står det: Pia Almgren, förhinder. Spara igen om det du har valt ska gälla."],
            answer.ErrorSummary());
        Assert.Equal("Närvaron för Kinda är sparad.", (await answer.SubmitAsync("Spara närvaron för Kinda")).Flash());
        Assert.Equal("Tomas Rydh", Assert.Single((await host.ReadMeetingAsync(slug)).Attendances).DeputyName);
    }

    [Fact]
    public async Task Post_AfterTheMinutesAreSent_IsRefused()
    {
        var (browser, page, slug) = await OpenAsync();
        await host.CloseMeetingAsync(slug);
        await host.ChangeMeetingAsync(slug, meeting =>
        {
            var people = meeting.Participants.Take(2).ToList();
            meeting.Minutes!.SendForVerification(people[0], [people[1]], host.Clock.UtcNow());
        });

        var seat = await AttendanceTests.Kinda(page, "Ingen, förhinder").SubmitAsync("Spara närvaron för Kinda");
        var coOpted = await page.Fill("Adjungerade", "Bo Ek").SubmitAsync("Spara adjungerade");

        Assert.Contains("Närvaron går inte att ändra.", seat.Text, StringComparison.Ordinal);
        Assert.Contains("Närvaro och plats går inte att ändra.", Assert.Single(coOpted.ErrorSummary()), StringComparison.Ordinal);
        Assert.Empty((await host.ReadMeetingAsync(slug)).CoOpted);
        Assert.Equal($"/moten/{slug}/protokollforing/1", (await browser.GoAsync($"/moten/{slug}/adjungerade")).Path);
        Assert.Equal($"/moten/{slug}/protokollforing/1", (await browser.GoAsync(ActionOf(page, "Kinda"))).Path);
    }

    [Fact]
    public async Task CoOpted_WhenAnotherWroteThem_AreCompared()
    {
        var (browser, page, slug) = await OpenAsync();
        await (await browser.GoAsync(page.Path)).Fill("Adjungerade", "Bo Ek").SubmitAsync("Spara adjungerade");

        var answer = await page.Fill("Adjungerade", "Åsa Ek").SubmitAsync("Spara adjungerade");

        Assert.Contains("Bo Ek", PortalPage.TextOf(answer.Document.QuerySelector(".compare")), StringComparison.Ordinal);
        Assert.Equal("De adjungerade är sparade.", (await answer.SubmitAsync("Spara adjungerade")).Flash());
        Assert.Equal(["Åsa Ek"], (await host.ReadMeetingAsync(slug)).CoOpted);
    }

    private static AngleSharp.Dom.IElement FormOf(PortalPage page, string party) =>
        page.Document.QuerySelectorAll("form.att-form")
            .Single(form => PortalPage.TextOf(form).Contains($"Vem tjänstgör för {party}?", StringComparison.Ordinal));

    private static string ActionOf(PortalPage page, string party) => FormOf(page, party).GetAttribute("action")!;

    private static IEnumerable<KeyValuePair<string, string>> With(
        IEnumerable<KeyValuePair<string, string>> fields, string field, string value)
    {
        var all = fields.ToList();
        var name = all.First(posted => posted.Key.EndsWith(".Form.Version", StringComparison.Ordinal)).Key
            .Replace(".Version", $".{field}", StringComparison.Ordinal);
        return all.Where(posted => posted.Key != name).Append(KeyValuePair.Create(name, value));
    }

    private async Task AppointDeputyOfYdreAsync(string givenName, string familyName, DateOnly from, DateOnly? to)
    {
        await using var db = host.OpenDatabase();
        var seat = await db.Seats
            .Include(seat => seat.Mandates)
            .SingleAsync(seat => seat.Body.Slug == "integrationsradet" && seat.Party.Slug == "ydre");
        seat.Appoint(
            await db.Persons.SingleAsync(person => person.GivenName == givenName && person.FamilyName == familyName),
            MandateRole.Deputy, from, to, "kommunfullmäktige");
        await db.SaveChangesAsync();
    }

    private async Task<(Browser Browser, PortalPage Page, string Slug)> OpenAsync()
    {
        var slug = await host.PlanMeetingAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        return (browser, await browser.GoAsync($"/moten/{slug}/protokollforing/1"), slug);
    }
}
