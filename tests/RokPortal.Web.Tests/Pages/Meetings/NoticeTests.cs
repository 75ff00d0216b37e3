using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>The kallelse as a page and as a PDF, from the moment the meeting is called.</summary>
public sealed class NoticeTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_BeforeTheMeetingIsCalled_IsNotThere_OrNotForTheUser()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2028, 1, 12));

        Assert.Equal(HttpStatusCode.NotFound, (await GoAsync(DemoAccounts.Secretary, slug)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await GoAsync(DemoAccounts.CouncilMember, slug)).Status);
        Assert.DoesNotContain(
            "Läs kallelsen",
            (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhenCalled_HasWhoIsCalledAndTheAgenda_ButNothingOfWhatIsRecorded()
    {
        var slug = await host.PlanMeetingAsync(on: new DateOnly(2027, 1, 13), then: (_, meeting) =>
        {
            meeting.Items[0].Record(new ItemRecording
            {
                Text = "Hemligt samtal",
                Decision = ["att tiga"],
                Note = "Anteckning",
                Dissent = "Avvikande",
            });
        });
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);

        var page = await (await browser.GoAsync($"/moten/{slug}")).FollowAsync("Läs kallelsen");

        Assert.Equal("Kallelse till Integrationsrådet 13 januari 2027", page.Heading);
        Assert.Contains("onsdag 13 januari 2027 kl. 13.00–15.00", page.Text, StringComparison.Ordinal);
        Assert.Contains("Johan Westling", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ingrid Wetterlind", page.Text, StringComparison.Ordinal);
        Assert.Contains("2. Ärende 2", page.Text, StringComparison.Ordinal);
        Assert.Contains("att följa upp det i maj", page.Text, StringComparison.Ordinal);
        Assert.All(
            ["Hemligt samtal", "att tiga", "Anteckning", "Avvikande"],
            text => Assert.DoesNotContain(text, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_AsPdf_IsADocumentWithAName()
    {
        var slug = await host.PlanMeetingAsync(on: new DateOnly(2027, 1, 20));
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);

        var answer = (await browser.GoAsync($"/moten/{slug}/kallelse.pdf")).Response;

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"kallelse-{slug}.pdf", answer.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task Get_OfAMeetingThatIsMovedOrCancelled_SaysSo_AlsoAtTheOldAddress()
    {
        var slug = await host.PlanMeetingAsync(on: new DateOnly(2027, 1, 27));
        await host.ChangeMeetingAsync(
            slug,
            meeting => meeting.Reschedule(meeting.Title, new DateOnly(2027, 2, 3), meeting.Start, meeting.End, meeting.Place, [slug]));
        var moved = await GoAsync(DemoAccounts.CouncilMember, slug);
        await host.ChangeMeetingAsync("integrationsradet-2027-02-03", meeting => meeting.Cancel("För få kan komma."));
        var cancelled = await GoAsync(DemoAccounts.CouncilMember, "integrationsradet-2027-02-03");

        Assert.Equal("/moten/integrationsradet-2027-02-03/kallelse", moved.Path);
        Assert.Contains("Det skulle ha hållits den 27 januari 2027.", moved.Text, StringComparison.Ordinal);
        Assert.Contains("Mötet är inställt.", cancelled.Text, StringComparison.Ordinal);
        Assert.Contains("För få kan komma.", cancelled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfAMeetingCancelledBeforeItWasCalled_IsNotThere()
    {
        var slug = await host.PlanWithStandingItemsAsync(Group, new DateOnly(2028, 2, 2), meeting => meeting.Cancel("Behövs inte"));

        Assert.Equal(HttpStatusCode.NotFound, (await GoAsync(DemoAccounts.GroupMember, slug)).Status);
    }

    [Fact]
    public async Task Get_WithAHundredItems_AsksTheDatabaseAsOftenAsWithThree()
    {
        var (few, many) = (
            await host.PlanMeetingAsync(3, on: new DateOnly(2027, 3, 3)),
            await host.PlanMeetingAsync(100, on: new DateOnly(2027, 3, 10)));
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);

        Assert.Equal(await CountAsync(browser, few), await CountAsync(browser, many));
    }

    private async Task<PortalPage> GoAsync(string account, string slug) =>
        await (await host.SignInAsync(account)).GoAsync($"/moten/{slug}/kallelse");

    private async Task<int> CountAsync(Browser browser, string slug)
    {
        host.Sql.Clear();
        await browser.GoAsync($"/moten/{slug}/kallelse");
        return host.Sql.Commands.Count;
    }
}
