using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>What can be written when: outcomes until the closing, texts until the record is locked.</summary>
public class RecordingLockTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task AfterTheClosing_TheOutcomeIsLockedAndTheTextsAreNot()
    {
        var slug = await host.PlanMeetingAsync();
        await host.CloseMeetingAsync(slug);
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var page = await browser.GoAsync($"/moten/{slug}/protokollforing/2");
        var saved = await page.Fill("Ärendet", "Skrivet efter mötet").SubmitAsync("Spara");

        Assert.Empty(page.Document.QuerySelectorAll(".seg input"));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".att-form"));
        Assert.Contains("Mötet är avslutat. Resultatet går inte att ändra.", page.Text, StringComparison.Ordinal);
        var item = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 2);
        Assert.Equal($"§ {item.ParagraphNumber} Ärende 2", PortalPage.TextOf(page.Document.QuerySelector("h2#punkt")));
        Assert.Equal($"§ {item.ParagraphNumber} är sparad.", saved.Flash());
        Assert.Equal("Skrivet efter mötet", item.Text);
        Assert.DoesNotContain("Mötet pågår", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Föreslagen", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AfterTheClosing_AForgedOutcomeIsRefused()
    {
        var slug = await host.PlanMeetingAsync();
        await host.CloseMeetingAsync(slug);
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var page = await browser.GoAsync($"/moten/{slug}/protokollforing/1");
        var fields = page.Fill("Ärendet", "Det jag skrev").Fields("Spara")
            .Select(field => field.Key == "Input.Outcome" ? KeyValuePair.Create(field.Key, "Tabled") : field);

        var answer = await browser.PostAsync(page.Path, fields);

        Assert.Contains("Mötet är avslutat. Resultatet har fått sin paragraf och går inte att ändra.", answer.ErrorSummary());
        Assert.Equal("Det jag skrev", answer.ValueOf("Ärendet"));
        Assert.Contains("är sparad", (await answer.SubmitAsync("Spara")).Flash(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheMinutesAreSent_ThePageIsForReading()
    {
        var slug = await host.PlanMeetingAsync(then: (_, meeting) => meeting.Items[1].Record(new ItemRecording
        {
            Outcome = ItemOutcome.Decision,
            Text = "Det som sades",
            Decision = ["att anta förslaget"],
            Note = "En anteckning",
            ActionPoints = [new ActionPointContent("Ring", "Karin", new DateOnly(2026, 12, 20))],
        }));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        await host.CloseMeetingAsync(slug);
        var open = await browser.GoAsync($"/moten/{slug}/protokollforing/2");
        await host.ChangeMeetingAsync(slug, meeting =>
        {
            var people = meeting.Participants.ToList();
            var chair = meeting.Attendances.Single(row => row.Function == Domain.Bodies.SeatFunction.Chair).Member!;
            meeting.Minutes!.SendForVerification(chair, [people.First(person => person.Id != chair.Id)], host.Clock.UtcNow());
        });

        var page = await browser.GoAsync(open.Path);
        var late = await open.Fill("Ärendet", "För sent").SubmitAsync("Spara");

        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Contains("Protokollet är skickat för justering eller klart, och går inte att ändra.", page.Text, StringComparison.Ordinal);
        Assert.Contains("att anta förslaget", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ring, Karin, senast 20 december 2026", page.Text, StringComparison.Ordinal);
        Assert.Empty(PageRules.FaultsOf(page));
        Assert.Contains("Protokollet är skickat för justering", late.Text, StringComparison.Ordinal);
        Assert.Equal("Det som sades", (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 2).Text);
    }

    [Fact]
    public async Task WhenTheMeetingIsCancelled_ThePageSaysSo()
    {
        var slug = await host.PlanMeetingAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var open = await browser.GoAsync($"/moten/{slug}/protokollforing/1");
        await host.ChangeMeetingAsync(slug, meeting => meeting.Cancel("Snöstorm"));

        var page = await browser.GoAsync(open.Path);
        var late = await open.Fill("Ärendet", "För sent").SubmitAsync("Spara");

        Assert.Contains("Mötet är inställt. Det finns inget att anteckna.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Mötet är inställt. Det finns inget att anteckna.", late.Text, StringComparison.Ordinal);
        Assert.Equal("", (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 1).Text);
    }
}
