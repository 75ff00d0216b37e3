using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Pulses;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.PulseRoom;

namespace RokPortal.Web.Tests.Pages.Pulses;

/// <summary>The anonymous pulse, from opening to result. Each test has a county of its own.</summary>
public sealed class PulseTests : IDisposable
{
    /// <summary>What three others have answered before.</summary>
    private static readonly PulseAnswer[] Given =
    [
        new([4, 3, 5, 4, 4]), new([4, 4, 4, 4, 4], "Uppföljningen har blivit lättare att svara på."), new([5, 3, 4, 3, 5]),
    ];

    private static readonly string Asking = $"Svara på den anonyma pulsen om samverkan {Year}";

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Opening_CopiesTheStatements_AndWritesToEveryRepresentative_WithOneLinkForAll()
    {
        await host.AdoptPlanWithoutPulseAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await (await browser.GoAsync(Result)).FollowAsync("Öppna en puls");
        Assert.Equal(5, form.Document.QuerySelectorAll("form ol li").Length);

        var page = await form.SubmitAsync("Öppna pulsen");

        Assert.Equal((Result, "Pulsen är öppen. Representanterna får ett brev och ser den på sin översikt."), (page.Path, page.Flash()));
        await using var db = host.OpenDatabase();
        var pulse = await db.Pulses.SingleAsync(row => row.Plan.Year == Year);
        var letters = await db.Outbox.ToListAsync();
        Assert.Equal((await db.Counties.SingleAsync()).PulseStatements, pulse.Statements);
        Assert.Equal((pulse.Asked, pulse.Asked), (letters.Count, letters.DistinctBy(letter => letter.Address).Count()));
        Assert.All(letters, letter => Assert.Equal($"Anonym puls om samverkan {Year}", letter.Subject));
        Assert.False(await db.AccessLinks.AnyAsync());
    }

    [Fact]
    public async Task Opening_OfASecondPulse_IsRefused_AlsoWhenPosted()
    {
        await host.AdoptPlanWithoutPulseAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync(Opening);
        await form.SubmitAsync("Öppna pulsen");

        var again = await browser.PostAsync(Opening, form.Fields("Öppna pulsen"));

        Assert.Contains("Året har redan haft en puls.", again.Text, StringComparison.Ordinal);
        await using var db = host.OpenDatabase();
        Assert.Equal(1, await db.Pulses.CountAsync(row => row.Plan.Year == Year));
    }

    [Fact]
    public async Task Answer_IsTakenOnce_AndTheOverviewStopsAsking()
    {
        await host.OpenPulseAsync(Given);
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var overview = await browser.GoAsync("/oversikt");

        var thanks = await Marked(await overview.FollowAsync(Asking)).SubmitAsync("Skicka svaret");

        Assert.Equal((Answering, "Tack. Ditt svar är med."), (thanks.Path, thanks.Flash()));
        Assert.Contains("Du har redan svarat.", thanks.Text, StringComparison.Ordinal);
        Assert.False(thanks.HasButton("Skicka svaret"));
        Assert.DoesNotContain(Asking, (await browser.GoAsync("/oversikt")).Text, StringComparison.Ordinal);
        Assert.Equal(Given.Length + 1, await CountAsync());
    }

    [Fact]
    public async Task Answer_ASecondTime_IsToldSo_AndNotCounted_AlsoWhenBothCameAtOnce()
    {
        await host.OpenPulseAsync(Given);
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var fields = Marked(await browser.GoAsync(Answering)).Fields("Skicka svaret");

        var both = await Task.WhenAll(browser.PostAsync(Answering, fields), browser.PostAsync(Answering, fields));
        var third = await browser.PostAsync(Answering, fields);

        Assert.All([.. both, third], page => Assert.Equal(HttpStatusCode.OK, page.Status));
        Assert.All([.. both, third], page => Assert.Contains("Du har redan svarat.", page.Text, StringComparison.Ordinal));
        Assert.Equal(Given.Length + 1, await CountAsync());
    }

    [Fact]
    public async Task Answers_ThatComeAtOnce_AreAllCounted()
    {
        await host.OpenPulseAsync(Given);
        List<(Browser Browser, List<KeyValuePair<string, string>> Fields)> ready = [];
        foreach (var account in new[] { DemoAccounts.GroupMember, DemoAccounts.CouncilMember, DemoAccounts.CouncilDeputy })
        {
            var browser = await host.SignInAsync(account);
            ready.Add((browser, Marked(await browser.GoAsync(Answering)).Fields("Skicka svaret")));
        }

        await Task.WhenAll(ready.Select(one => one.Browser.PostAsync(Answering, one.Fields)));

        Assert.Equal(Given.Length + 3, await CountAsync());
    }

    [Fact]
    public async Task Answer_WithoutAMark_OrWithAForgedOne_IsShownAgain_WithEverythingTyped()
    {
        await host.OpenPulseAsync(Given);
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);
        var form = await browser.GoAsync(Answering);
        Pick(form, 1, 4);

        var again = await form.Fill("Med egna ord", "Bra möten.").SubmitAsync("Skicka svaret");

        Assert.Equal([1, 3, 4, 5], again.ErrorSummary().Select(message => message["Påstående ".Length] - '0'));
        Assert.Equal("Bra möten.", again.ValueOf("Med egna ord"));
        Assert.NotNull(again.Document.QuerySelector("input[name='Anonymous.Marks[1]'][value='4'][checked]"));

        foreach (var forged in new[] { "6", "0", "-1", "fem", "99999999999999" })
        {
            var fields = Marked(form).Fields("Skicka svaret")
                .Where(field => field.Key != "Anonymous.Marks[0]")
                .Append(KeyValuePair.Create("Anonymous.Marks[0]", forged));
            Assert.NotEmpty((await browser.PostAsync(Answering, fields)).ErrorSummary());
        }

        Assert.Equal(Given.Length, await CountAsync());
    }

    [Fact]
    public async Task Answer_WithALongComment_SaysSo_AndAtTheLimitIsTaken()
    {
        await host.OpenPulseAsync(Given);
        var form = Marked(await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync(Answering));

        var tooLong = await form.Fill("Med egna ord", new string('å', PulseAnswer.CommentLength + 1)).SubmitAsync("Skicka svaret");
        Assert.Equal(["Egna ord: texten är för lång. Skriv högst 1000 tecken."], tooLong.ErrorSummary());

        var taken = await tooLong.Fill("Med egna ord", new string('å', PulseAnswer.CommentLength)).SubmitAsync("Skicka svaret");
        Assert.Equal("Tack. Ditt svar är med.", taken.Flash());
    }

    [Fact]
    public async Task Result_IsHidden_WhileItIsOpen_AndShownWhenItIsClosed_ThenWithCommentsEncodedAndInOrder()
    {
        await host.OpenPulseAsync(Given);
        var member = await host.SignInAsync(DemoAccounts.GroupMember);
        await Marked(await member.GoAsync(Answering)).Fill("Med egna ord", "Anders <b>möten</b> & annat").SubmitAsync("Skicka svaret");
        await Marked(await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync(Answering)).SubmitAsync("Skicka svaret");
        var open = await member.GoAsync(Result);
        Assert.Contains("har svarat hittills. Svaren visas när pulsen har stängts.", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Anders", open.Text, StringComparison.Ordinal);

        await (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(Closing)).SubmitAsync("Stäng pulsen");

        var closed = await member.GoAsync(Result);
        Assert.Equal(
            ["Anders <b>möten</b> & annat", "Uppföljningen har blivit lättare att svara på."],
            closed.Document.QuerySelectorAll(".doc ul")[^1].Children.Select(PortalPage.TextOf));
        // 4, 4, 5 of the three before and 3, 3 of these two.
        Assert.Contains("Jag vet vad samverkan i länet ska leda till.|0|0|2|2|1|5|3,8", RowsOf(closed));
        Assert.Contains("Pulsen är stängd", (await member.GoAsync(Answering)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_OfFewerThanFive_IsNeverShown_AndTheClosingSaysSoFirst()
    {
        await host.OpenPulseAsync(Given);
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync(Closing);
        Assert.Contains("Färre än 5 har svarat. Stänger du nu visas svaren aldrig för någon.", form.Text, StringComparison.Ordinal);

        var page = await form.SubmitAsync("Stäng pulsen");

        Assert.Equal("Pulsen är stängd.", page.Flash());
        Assert.Contains("Färre än 5 svarade. Därför visas inte svaren.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Uppföljningen har blivit lättare", page.Text, StringComparison.Ordinal);
        Assert.Contains("Pulsen är redan stängd", (await browser.GoAsync(Closing)).Text, StringComparison.Ordinal);
    }

    /// <summary>The rows of the page's tables, cell by cell.</summary>
    internal static IEnumerable<string> RowsOf(PortalPage page) =>
        page.Document.QuerySelectorAll(".doc tr").Select(row => string.Join('|', row.Children.Select(PortalPage.TextOf)));

    private async Task<int> CountAsync()
    {
        await using var db = host.OpenDatabase();
        var pulse = await db.Pulses.Include(row => row.Tally).Include(row => row.Participations).SingleAsync(row => row.Plan.Year == Year);
        Assert.Equal(pulse.Participations.Count, pulse.Tally.Answers);
        return pulse.Tally.Answers;
    }

    /// <summary>3 for every statement.</summary>
    private static PortalPage Marked(PortalPage form)
    {
        for (var statement = 0; statement < 5; statement++)
            Pick(form, statement, 3);
        return form;
    }

    private static void Pick(PortalPage form, int statement, int mark) =>
        ((IHtmlInputElement)form.Document.QuerySelector($"input[name='Anonymous.Marks[{statement}]'][value='{mark}']")!).IsChecked = true;
}
