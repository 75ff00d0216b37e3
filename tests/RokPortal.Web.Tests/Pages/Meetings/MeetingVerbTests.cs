using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Moving, calling and cancelling a meeting.</summary>
public class MeetingVerbTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string SaveTime = "Spara tid och plats";

    [Fact]
    public async Task Schedule_ToANewDay_MovesTheAddress_AndTheOldOneLeadsOn()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 12));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var moved = await (await browser.GoAsync($"/moten/{slug}/tid"))
            .Fill("Dag", "14 januari 2027").Fill("Slutar", "15").Fill("Plats", "Digitalt").SubmitAsync(SaveTime);

        Assert.Equal("/moten/integrationsradet-2027-01-14", moved.Path);
        Assert.Equal("Tid och plats är sparade.", moved.Flash());
        Assert.Contains("kl. 13.00–15.00, Digitalt", moved.Text, StringComparison.Ordinal);
        Assert.Equal("/moten/integrationsradet-2027-01-14/tid", (await browser.GoAsync($"/moten/{slug}/tid")).Path);
        Assert.Equal("/moten/integrationsradet-2027-01-14?x=1", (await browser.GoAsync($"/moten/{slug}?x=1")).Address.PathAndQuery);

        var back = await (await browser.GoAsync(moved.Path + "/tid")).Fill("Dag", "2027-01-12").SubmitAsync(SaveTime);
        Assert.Equal($"/moten/{slug}", back.Path);
        Assert.Equal($"/moten/{slug}", (await browser.GoAsync("/moten/integrationsradet-2027-01-14")).Path);
    }

    [Theory]
    [InlineData("Dag", "i morgon", "Skriv dagen som 2024-12-03 eller 3 december 2024.")]
    [InlineData("Slutar", "08.00", "Mötet kan inte sluta innan det börjar. Ändra någon av tiderna.")]
    [InlineData("Börjar", "13.75", "Klockslaget 13.75 finns inte. Skriv tiden som 13.00.")]
    public async Task Schedule_WithSomethingWrong_SaysWhat_AndKeepsIt(string label, string typed, string message)
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2028, 1, 12));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var answer = await (await browser.GoAsync($"/moten/{slug}/tid")).Fill("Plats", "Ny plats").Fill(label, typed).SubmitAsync(SaveTime);

        Assert.Equal([message], answer.ErrorSummary());
        Assert.Equal((typed, "Ny plats"), (answer.ValueOf(label), answer.ValueOf("Plats")));
        Assert.Equal("Residenset i Linköping", (await host.ReadMeetingAsync(slug)).Place);
    }

    [Fact]
    public async Task Schedule_WhenAnotherMovedIt_ComparesWhatBothChanged_AndKeepsWhatOneDid()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2028, 2, 12));
        var mine = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/tid");
        var theirs = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/tid");
        await theirs.Fill("Plats", "Deras plats").Fill("Slutar", "15.30").SubmitAsync(SaveTime);

        var answer = await mine.Fill("Plats", "Min plats").SubmitAsync(SaveTime);

        Assert.Contains("Deras plats", PortalPage.TextOf(answer.Document.QuerySelector(".compare")), StringComparison.Ordinal);
        Assert.Equal(("Min plats", "15.30"), (answer.ValueOf("Plats"), answer.ValueOf("Slutar")));
        Assert.Equal("Deras plats", (await host.ReadMeetingAsync(slug)).Place);
        await answer.SubmitAsync(SaveTime);
        var stored = await host.ReadMeetingAsync(slug);
        Assert.Equal(("Min plats", new TimeOnly(15, 30)), (stored.Place, stored.End));
    }

    [Fact]
    public async Task Calling_WithoutItems_OrTwice_IsRefusedWithTheReason()
    {
        var slug = await host.PlanWithStandingItemsAsync(Group, new DateOnly(2028, 3, 1));
        await host.ChangeMeetingAsync(slug, meeting => meeting.Items.ToList().ForEach(meeting.Remove));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var empty = await browser.GoAsync($"/moten/{slug}/kalla");
        Assert.False(empty.HasButton("Kalla till mötet"));
        Assert.Contains("Dagordningen är tom. Lägg till minst en punkt innan du kallar.", empty.Text, StringComparison.Ordinal);

        await host.ChangeMeetingAsync(slug, meeting => meeting.AddItem(new AgendaItemContent { Title = "Läget" }));
        var form = await browser.GoAsync($"/moten/{slug}/kalla");
        await form.SubmitAsync("Kalla till mötet");
        var again = await form.SubmitAsync("Kalla till mötet");

        Assert.Contains("Kallelsen är redan utlagd", again.Text, StringComparison.Ordinal);
        Assert.Equal(MeetingStatus.Called, (await host.ReadMeetingAsync(slug)).Status);
    }

    [Fact]
    public async Task Cancellation_NeedsAReason_WhichEverybodyReads()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2028, 4, 1));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"/moten/{slug}/installning");
        Assert.Equal(["Skriv varför mötet ställs in."], (await form.SubmitAsync("Ställ in mötet")).ErrorSummary());
        var tooLong = await form.Fill("Varför ställs mötet in?", new string('x', 501)).SubmitAsync("Ställ in mötet");
        Assert.Equal(["Texten är för lång. Skriv högst 500 tecken."], tooLong.ErrorSummary());
        Assert.Equal(501, tooLong.ValueOf("Varför ställs mötet in?").Length);

        var cancelled = await form.Fill("Varför ställs mötet in?", "För få kan komma").SubmitAsync("Ställ in mötet");
        var again = await form.Fill("Varför ställs mötet in?", "En annan orsak").SubmitAsync("Ställ in mötet");

        Assert.Equal("Mötet är inställt.", cancelled.Flash());
        Assert.Equal(["Mötet är redan inställt."], again.ErrorSummary());
        Assert.Equal("En annan orsak", again.ValueOf("Varför ställs mötet in?"));
        var member = await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync($"/moten/{slug}");
        Assert.Contains("För få kan komma", member.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tid", SaveTime, "Mötet är inställt. Planera ett nytt möte i stället.")]
    [InlineData("punkter/ny", "Lägg till punkten", "Mötet är inställt. Dagordningen går inte att ändra.")]
    [InlineData("punkter/1", "Spara punkten", "Mötet är genomfört eller inställt. Punkten går inte att ändra.")]
    [InlineData("punkter/1/borttagning", "Ta bort punkten", "Mötet är inställt. Dagordningen går inte att ändra.")]
    public async Task Change_OfAMeetingThatWasCancelledMeanwhile_IsRefusedWithTheReason(string page, string button, string message)
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2028, 5, 1));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"/moten/{slug}/{page}");
        if (page == "punkter/ny")
            form.Fill("Rubrik", "Läget").Fill("Typ av punkt", "Information");
        await host.ChangeMeetingAsync(slug, meeting => meeting.Cancel("För få"));
        var before = (await host.ReadMeetingAsync(slug)).Items.Count;

        var answer = await form.SubmitAsync(button);

        Assert.Equal([message], answer.ErrorSummary());
        Assert.Equal(before, (await host.ReadMeetingAsync(slug)).Items.Count);
        Assert.Contains(
            message,
            (await browser.GoAsync($"/moten/{slug}/{page}")).Text + (page.EndsWith("borttagning", StringComparison.Ordinal) ? message : ""),
            StringComparison.Ordinal);
    }
}
