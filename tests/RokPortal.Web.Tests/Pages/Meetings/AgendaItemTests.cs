using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Writing items, their order, and taking them away.</summary>
public class AgendaItemTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Add = "Lägg till punkten";
    private const string Save = "Spara punkten";

    [Fact]
    public async Task Add_ThenChange_ThenRemove_GoesThrough()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 5));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var added = await (await (await browser.GoAsync($"/moten/{slug}")).FollowAsync("Lägg till punkt"))
            .Fill("Rubrik", "Mötesdagar").Fill("Typ av punkt", "Beslutspunkt")
            .Fill("Föredragande", "Oskar Dahl").Fill("Bakgrund", "**Viktigt**")
            .Fill("Förslag till beslut", "att mötas i mars\n\n  att mötas i juni  \n")
            .Fill("Diarienummer", "851-1234-2026").SubmitAsync(Add);
        Assert.Equal("Mötesdagar är tillagd på plats 5 av 8.", added.Flash());
        var item = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Title == "Mötesdagar");
        Assert.Equal(["att mötas i mars", "att mötas i juni"], item.ProposedDecision);

        var saved = await (await added.FollowAsync("Ändra Mötesdagar"))
            .Fill("Rubrik", "Mötesdagar 2028").Fill("Diarienummer", "77-27").SubmitAsync(Save);
        Assert.Equal("Mötesdagar 2028 är sparad.", saved.Flash());
        Assert.Equal("77-27", (await host.ReadMeetingAsync(slug)).Items.Single(stored => stored.Number == item.Number).RegistryNumber);

        var removal = await (await saved.FollowAsync("Ändra Mötesdagar 2028")).FollowAsync("Ta bort punkten");
        Assert.Equal("Mötesdagar 2028 är borttagen från dagordningen.", (await removal.SubmitAsync("Ta bort punkten")).Flash());
        Assert.Equal(7, (await host.ReadMeetingAsync(slug)).Items.Count);
    }

    [Theory]
    [InlineData("Rubrik", "", "Skriv en rubrik.")]
    [InlineData("Typ av punkt", "Välj typ", "Välj vilken typ av punkt det är.")]
    [InlineData("Diarienummer", "12/2026", "Skriv diarienumret som 851-1234-2026 eller 1234-2026.")]
    [InlineData("Diarienummer", "85-1-2026", "Skriv diarienumret som 851-1234-2026 eller 1234-2026.")]
    [InlineData("Diarienummer", "1234567-2026", "Skriv diarienumret som 851-1234-2026 eller 1234-2026.")]
    public async Task Post_WithSomethingWrong_SaysWhat_AndKeepsTheText(string label, string typed, string message)
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 6));
        var form = (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/punkter/ny"))
            .Fill("Rubrik", "Ny punkt").Fill("Typ av punkt", "Information").Fill("Bakgrund", "Lång text").Fill(label, typed);

        var answer = await form.SubmitAsync(Add);

        Assert.Equal([message], answer.ErrorSummary());
        Assert.Equal(message, answer.FieldError(label));
        Assert.Equal(("Lång text", typed), (answer.ValueOf("Bakgrund"), answer.ValueOf(label)));
        Assert.Equal(7, (await host.ReadMeetingAsync(slug)).Items.Count);
    }

    [Fact]
    public async Task Post_OfTextsThatAreTooLong_SaysWhich()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 7));
        var form = (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/punkter/1"))
            .Fill("Rubrik", new string('r', 201)).Fill("Föredragande", new string('f', 501)).Fill("Bakgrund", new string('b', 12001))
            .Fill("Förslag till beslut", "att\n" + new string('c', 501));

        var answer = await form.SubmitAsync(Save);

        Assert.Equal(3, answer.ErrorSummary().Count);
        Assert.Contains("Bakgrund: texten är för lång. Skriv högst 12000 tecken.", answer.ErrorSummary());
        var clause = await answer.Fill("Rubrik", "R").Fill("Föredragande", "F").Fill("Bakgrund", "B").SubmitAsync(Save);
        Assert.Equal(["Skriv en att-sats på varje rad, med högst 500 tecken."], clause.ErrorSummary());
        Assert.Equal(505, clause.ValueOf("Förslag till beslut").ReplaceLineEndings("\n").Length);
    }

    [Theory]
    [InlineData("Input.Kind", "Decision", "Välj typ av punkt i listan.")]
    [InlineData("Input.Kind", "77", "Värdet går inte att använda. Välj eller skriv det på nytt.")]
    [InlineData("Input.Matter", "0190a000-0000-7000-8000-000000000001", "Välj ett ärende i listan.")]
    public async Task Post_OfAGroup_WithWhatOnlyTheCouncilHas_IsRefused(string field, string value, string message)
    {
        var slug = await host.PlanWithStandingItemsAsync(Group, new DateOnly(2027, 1, 8));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var page = (await browser.GoAsync($"/moten/{slug}/punkter/ny")).Fill("Rubrik", "Plan").Fill("Typ av punkt", "Beredning");
        Assert.Null(page.Document.QuerySelector("#Input_Matter"));

        var answer = await browser.PostAsync(
            $"/moten/{slug}/punkter/ny",
            page.Fields(Add).Where(pair => pair.Key != field).Append(KeyValuePair.Create(field, value)));

        Assert.Equal([message], answer.ErrorSummary());
        Assert.Equal(3, (await host.ReadMeetingAsync(slug)).Items.Count);
    }

    [Fact]
    public async Task Preview_ShowsTheText_SavesNothing_AndKeepsItAsADraft()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 9));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var preview = await (await browser.GoAsync($"/moten/{slug}/punkter/1"))
            .Fill("Bakgrund", "Det är **viktigt**").SubmitAsync("Förhandsgranska: Bakgrund");

        Assert.Equal("viktigt", PortalPage.TextOf(preview.Document.QuerySelector(".md-preview strong")));
        Assert.Equal("", (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 1).Background);
        Assert.Equal("Det är **viktigt**", (await browser.GoAsync($"/moten/{slug}/punkter/1")).ValueOf("Bakgrund"));
    }

    [Fact]
    public async Task Post_WhenAnotherChangedTheSameField_ShowsBothAndSavesNothing_AndMergesTheOthers()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 10));
        var mine = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/punkter/2");
        var theirs = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/punkter/2");
        await theirs.Fill("Bakgrund", "Deras text").Fill("Föredragande", "Deras föredragande").SubmitAsync(Save);

        var answer = await mine.Fill("Bakgrund", "Min text").SubmitAsync(Save);

        Assert.Contains("Deras text", PortalPage.TextOf(answer.Document.QuerySelector(".compare")), StringComparison.Ordinal);
        Assert.Equal(("Min text", "Deras föredragande"), (answer.ValueOf("Bakgrund"), answer.ValueOf("Föredragande")));
        Assert.Equal("Deras text", (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 2).Background);
        await answer.Fill("Bakgrund", "Vår text").SubmitAsync(Save);
        var stored = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 2);
        Assert.Equal(("Vår text", "Deras föredragande"), (stored.Background, stored.Presenter));
    }

    [Fact]
    public async Task Move_GivesTheFocusBack_AndSaysWhereTheItemIs()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 11));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        var moved = await (await browser.GoAsync($"/moten/{slug}")).SubmitAsync("Flytta ner: Mötets öppnande");

        Assert.Equal("Mötets öppnande är flyttad till plats 2 av 7.", moved.Flash());
        Assert.Equal("ner-1", moved.Document.QuerySelector("[autofocus]")!.Id);
        var atEnd = await moved.SubmitAsync("Flytta upp: Godkännande av dagordningen");
        Assert.Equal("Godkännande av dagordningen är redan först på dagordningen.", atEnd.Flash());
        Assert.Equal([2, 1, 3], (await host.ReadMeetingAsync(slug)).InOrder().Take(3).Select(item => item.Number));
    }

    [Fact]
    public async Task Add_WhileAnotherMovesItems_IsNotLost()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 1, 13));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = (await browser.GoAsync($"/moten/{slug}/punkter/ny")).Fill("Rubrik", "Läget").Fill("Typ av punkt", "Information");
        await host.ChangeMeetingAsync(slug, meeting => meeting.Move(meeting.InOrder().First(), Domain.Shared.MoveDirection.Down));

        Assert.Equal("Läget är tillagd på plats 5 av 8.", (await form.SubmitAsync(Add)).Flash());
        Assert.Equal(2, (await host.ReadMeetingAsync(slug)).InOrder().First().Number);
    }
}
