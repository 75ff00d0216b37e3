using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Mail;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>What is sent of a meeting is sent: everybody whom it concerns gets a letter with the way to it.</summary>
public sealed class MeetingLetterTests : IDisposable
{
    private static readonly DateOnly Coming = new(2026, 12, 15);

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Calling_WritesToEverySeat_WithTheAgenda()
    {
        var slug = await host.PlanMeetingAsync(Council, Coming, AddItem);
        var form = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/kalla");
        Assert.Contains("1. Ny fråga: Förslag till beslut saknas", form.Text, StringComparison.Ordinal);

        await form.SubmitAsync("Kalla till mötet");

        var letters = await host.LettersAsync();
        Assert.Equal(await SeatedAsync(Council, Coming), letters.Select(letter => letter.Address).Order());
        Assert.Contains($"{letters.Count} personer får ett brev med länk", form.Text, StringComparison.Ordinal);
        Assert.All(letters, letter =>
        {
            Assert.Equal("Kallelse: Integrationsrådet 15 december 2026", letter.Subject);
            Assert.Contains("1. Ny fråga", letter.Text, StringComparison.Ordinal);
            Assert.Contains($"/moten/{slug}/kallelse", letter.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task ACalledMeeting_ThatIsMoved_IsToldOf_ButNotANewTitle_NorOneThatNobodyKnowsOf()
    {
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var called = await host.PlanMeetingAsync(Council, Coming, Call);
        await (await secretary.GoAsync($"/moten/{called}/tid")).Fill("Rubrik", "Rådet i december").SubmitAsync("Spara tid och plats");
        Assert.Empty(await host.LettersAsync());

        var moved = await (await secretary.GoAsync($"/moten/{called}/tid"))
            .Fill("Dag", "2026-12-16").Fill("Plats", "Digitalt").SubmitAsync("Spara tid och plats");

        Assert.Equal("Tid och plats är sparade. De som är kallade får ett brev.", moved.Flash());
        var letters = await host.LettersAsync();
        Assert.Equal(await SeatedAsync(Council, Coming), letters.Select(letter => letter.Address).Order());
        Assert.All(letters, letter =>
        {
            Assert.Equal("Ändrat möte: Rådet i december 16 december 2026", letter.Subject);
            Assert.Contains("Plats: Digitalt.", letter.Text, StringComparison.Ordinal);
            Assert.Contains("Förut gällde tisdag 15 december 2026", letter.Text, StringComparison.Ordinal);
            Assert.Contains("/moten/integrationsradet-2026-12-16", letter.Text, StringComparison.Ordinal);
        });

        var planned = await host.PlanMeetingAsync(Council, new DateOnly(2026, 12, 18), AddItem);
        await (await secretary.GoAsync($"/moten/{planned}/tid")).Fill("Plats", "Digitalt").SubmitAsync("Spara tid och plats");
        Assert.Equal(letters.Count, (await host.LettersAsync()).Count);
    }

    [Fact]
    public async Task ACalledMeeting_ThatIsCancelled_IsToldOf_WithTheReason()
    {
        var slug = await host.PlanMeetingAsync(Group, Coming, Call);
        var form = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/installning");

        var page = await form.Fill("Varför ställs mötet in?", "Snöoväder").SubmitAsync("Ställ in mötet");

        Assert.Equal("Mötet är inställt. De som är kallade får ett brev.", page.Flash());
        var letters = await host.LettersAsync();
        Assert.Equal(await SeatedAsync(Group, Coming), letters.Select(letter => letter.Address).Order());
        Assert.All(letters, letter => Assert.Contains("Skäl: Snöoväder", letter.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Notes_GoToTheBody_AndTheSecondTimeSayThatTheyAreChanged()
    {
        var slug = await host.HoldGroupMeetingAsync(Today, ItemOutcome.Information);
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);

        await (await secretary.GoAsync($"/moten/{slug}/utskick")).SubmitAsync("Skicka till deltagarna");
        var first = await host.LettersAsync();
        await host.ChangeMeetingAsync(slug, meeting => meeting.Items[0].Record(
            new ItemRecording { Outcome = ItemOutcome.Information, Text = "Ändrat efter utskicket" }));
        var form = await secretary.GoAsync($"/moten/{slug}/utskick");
        Assert.Contains("Ändrat sedan förra utskicket", form.Text, StringComparison.Ordinal);
        await form.SubmitAsync("Skicka till deltagarna");

        Assert.Equal(await SeatedAsync(Group, Today), first.Select(letter => letter.Address).Order());
        Assert.StartsWith("Minnesanteckningar från ", first[0].Subject, StringComparison.Ordinal);
        Assert.StartsWith("Ändrade minnesanteckningar från ", (await host.LettersAsync())[^1].Subject, StringComparison.Ordinal);
        var read = await (await host.SignInAsync(DemoAccounts.GroupMember)).GoAsync($"/moten/{slug}/minnesanteckningar");
        Assert.Contains("Ändrat sedan förra utskicket", read.Text, StringComparison.Ordinal);
        Assert.Contains("Ändrat efter utskicket", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_GoToThoseWhoVerify_AndToNobodyElse()
    {
        var slug = await host.PlanMeetingAsync(
            Council, Today, meeting => meeting.AddRecorded("Läget", ItemOutcome.Information, "Alla berättar."));
        await host.CloseAsync(slug);
        var form = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/till-justering");

        await form.Check("Johan Westling").SubmitAsync("Skicka för justering");

        var letters = await host.LettersAsync();
        Assert.Equal(2, letters.Count);
        await using var db = host.OpenDatabase();
        var known = await db.Persons.Where(person => person.FamilyName == "Westling" || person.FamilyName == "Wetterlind")
            .Select(person => person.Email).ToListAsync();
        Assert.Equal(known.Order(), letters.Select(letter => letter.Address).Order());
        Assert.All(letters, letter => Assert.Contains($"/moten/{slug}/justering", letter.Text, StringComparison.Ordinal));
    }

    private static void AddItem(Meeting meeting) => meeting.AddItem(new AgendaItemContent { Kind = ItemKind.Decision, Title = "Ny fråga" });

    private void Call(Meeting meeting)
    {
        AddItem(meeting);
        meeting.Call(host.Clock.UtcNow());
    }

    private async Task<IEnumerable<string>> SeatedAsync(string body, DateOnly day)
    {
        await using var db = host.OpenDatabase();
        return (await db.Mandates
            .Where(mandate => mandate.Seat.Body.Slug == body && mandate.From <= day && (mandate.To == null || mandate.To >= day))
            .Select(mandate => mandate.Person.Email).Distinct().ToListAsync()).Order();
    }
}
