using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.TestSupport.YearReportRoom;

namespace RokPortal.Web.Tests.Pages.Drafts;

/// <summary>Nobody's unsaved text is forgotten by an act that sends or locks a document. Each test has a county of its own.</summary>
public sealed class UnsavedWorkTests : IDisposable
{
    private const string Box = "Fortsätt ändå: de osparade texterna kommer inte med";

    private readonly PortalHost host = new();

    public static TheoryData<string> Acts =>
        ["avsluta", "justering", "anteckningar", "slutfor", "plan", "plan till radet", "ar", "ar till radet"];

    public void Dispose() => host.Dispose();

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_WhenSomebodyHasUnsavedText_AsksFirst(string what)
    {
        var act = await PrepareAsync(what);
        await host.KeepDraftAsync(DemoAccounts.Governor, act.Written, "Hemligt halvskrivet");
        var browser = await host.SignInAsync(act.Account);
        var form = act.Fill(await browser.GoAsync(act.Address));

        var asked = await form.SubmitAsync(act.Button);

        Assert.Equal(act.Address, asked.Path);
        Assert.Equal(
            [
                "Någon har text som inte är sparad. Spara din egen, eller be den som har skrivit att spara. "
                    + "Du kan också bocka för att fortsätta utan den.",
            ],
            asked.ErrorSummary());
        Assert.Contains($"{act.Page}: Ingrid Wetterlind, 20 november 2026 kl. 10.00", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemligt halvskrivet", asked.Text, StringComparison.Ordinal);
        Assert.Equal(act.Written, asked.Document.QuerySelector(".notice a")!.GetAttribute("href"));

        var done = await asked.Check(Box).SubmitAsync(act.Button);

        Assert.NotEqual(act.Address, done.Path);
        Assert.NotNull(done.Flash());
        await using var db = host.OpenDatabase();
        Assert.True(await db.Drafts.AnyAsync(draft => draft.Subject == act.Written));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Act_WhenNobodyHas_AsksNothing(string what)
    {
        var act = await PrepareAsync(what);
        await host.KeepDraftAsync(DemoAccounts.Governor, act.Written.Replace('/', '-').Insert(0, "/"), "Någon annanstans");
        var browser = await host.SignInAsync(act.Account);

        var page = await browser.GoAsync(act.Address);

        Assert.DoesNotContain("Fortsätt ändå", page.Text, StringComparison.Ordinal);
        Assert.NotEqual(act.Address, (await act.Fill(page).SubmitAsync(act.Button)).Path);
    }

    [Fact]
    public async Task Act_WhenATextComesMeanwhile_AsksAnewAndKeepsWhatWasFilledIn()
    {
        var act = await PrepareAsync("plan");
        await host.KeepDraftAsync(DemoAccounts.Governor, act.Written, "Den första");
        var form = await (await host.SignInAsync(act.Account)).GoAsync(act.Address);
        await host.KeepDraftAsync(DemoAccounts.Secretary, $"{PlanRoom.Draft}/aktiviteter/ny", "Den andra");

        var asked = await form.Check(Box).Fill("Sista dag för synpunkter", "2026-12-18").SubmitAsync(act.Button);

        Assert.NotEmpty(asked.ErrorSummary());
        Assert.Contains("Ny aktivitet: Oskar Dahl", asked.Text, StringComparison.Ordinal);
        Assert.Equal("2026-12-18", asked.ValueOf("Sista dag för synpunkter"));
        Assert.NotNull((await asked.Check(Box).SubmitAsync(act.Button)).Flash());
    }

    [Fact]
    public async Task APreviewOfWhatIsSaved_LeavesNoDraft_AndEndsOneThatSaysTheSame()
    {
        var activity = await host.ActivityAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var original = (await browser.GoAsync(activity)).ValueOf("Syfte");
        await (await browser.GoAsync(activity)).Fill("Syfte", "Något nytt").SubmitAsync("Förhandsgranska: Syfte");
        await using var db = host.OpenDatabase();
        Assert.Equal([activity], await db.Drafts.Select(draft => draft.Subject).ToListAsync());

        await (await browser.GoAsync(activity)).Fill("Syfte", original).SubmitAsync("Förhandsgranska: Syfte");

        Assert.Empty(await db.Drafts.ToListAsync());
        await (await browser.GoAsync(activity)).SubmitAsync("Förhandsgranska: Syfte");
        Assert.Empty(await db.Drafts.ToListAsync());
    }

    [Fact]
    public async Task AMeetingThatGetsAnotherDay_TakesUnsavedTextsAlong()
    {
        var slug = await host.PlanMeetingAsync();
        await host.KeepDraftAsync(DemoAccounts.Secretary, $"/moten/{slug}/protokollforing/2", "Halvskrivet");
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);

        var moved = await (await secretary.GoAsync($"/moten/{slug}/tid")).Fill("Dag", "2027-03-02").SubmitAsync("Spara tid och plats");

        Assert.NotEqual($"/moten/{slug}", moved.Path);
        var item = await secretary.GoAsync($"/moten/{slug}/protokollforing/2");
        Assert.Equal($"{moved.Path}/protokollforing/2", item.Path);
        Assert.Equal("Halvskrivet", item.ValueOf("Ärendet"));
        Assert.Contains("Punkt 2 Ärende 2: du, ", (await secretary.GoAsync($"{moved.Path}/protokoll")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("protokoll", Council)]
    [InlineData("minnesanteckningar", Group)]
    public async Task Preview_OfARecord_ListsUnsavedTextForTheSecretaryOnly(string document, string body)
    {
        var slug = await host.PlanMeetingAsync(body: body);
        await host.KeepDraftAsync(DemoAccounts.Secretary, $"/moten/{slug}/protokollforing/2", "Halvskrivet");
        await host.KeepDraftAsync(DemoAccounts.Governor, $"/moten/{slug}/punkter/ny", "En ny punkt");

        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/{document}");
        var reader = await (await host.SignInAsync(body == Council ? DemoAccounts.Governor : DemoAccounts.Coordinator))
            .GoAsync($"/moten/{slug}/{document}");

        Assert.Contains("Punkt 2 Ärende 2: du, ", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ny punkt: Ingrid Wetterlind, ", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Halvskrivet", page.Text, StringComparison.Ordinal);
        Assert.True(reader.Response.IsSuccessStatusCode);
        Assert.DoesNotContain("inte är sparad", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_OfPlanAndYearReport_ListsUnsavedText()
    {
        var activity = await host.ActivityAsync();
        await host.StartYearReportAsync();
        await host.KeepDraftAsync(DemoAccounts.Coordinator, activity, "Halvskrivet");
        await host.KeepDraftAsync(DemoAccounts.Governor, $"{PlanRoom.Draft}/omraden/bostad", "Halvskrivet");
        await host.KeepDraftAsync(DemoAccounts.Coordinator, $"{Root}/mal/2", "Halvskrivet");

        var plan = await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync($"{PlanRoom.Draft}/plan");
        var report = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(Document);

        Assert.Contains($"{(await host.ReadActivityAsync(activity)).Title}: du, ", plan.Text, StringComparison.Ordinal);
        Assert.Contains("Bostad", plan.Document.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mål 2: Karin Lindqvist, ", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agenda_MarksItemsWithUnsavedText_ForBothWidths()
    {
        var slug = await host.PlanMeetingAsync();
        await host.KeepDraftAsync(DemoAccounts.Secretary, $"/moten/{slug}/protokollforing/2", "Mitt");
        await host.KeepDraftAsync(DemoAccounts.Coordinator, $"/moten/{slug}/protokollforing/2", "Hennes");
        await host.KeepDraftAsync(DemoAccounts.Coordinator, $"/moten/{slug}/punkter/3", "Hennes");

        var page = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/protokollforing/1");

        var agendas = page.Document.QuerySelectorAll("ol.agenda").ToList();
        Assert.Equal(2, agendas.Count);
        Assert.All(agendas, agenda => Assert.Equal(
            [[], ["Du har osparad text", "Karin Lindqvist har osparad text"], ["Karin Lindqvist har osparad text"]],
            agenda.QuerySelectorAll("li").Select(item => item.QuerySelectorAll(".unsaved").Select(PortalPage.TextOf).ToArray())));
        Assert.Contains(
            "osparad text i 2 punkter", PortalPage.TextOf(page.Document.QuerySelector(".mini summary")), StringComparison.Ordinal);
    }

    private async Task<Act> PrepareAsync(string what)
    {
        switch (what)
        {
            case "avsluta":
            case "justering":
                var slug = await host.PlanMeetingAsync();
                await host.RecordAllAsync(slug, ItemOutcome.Information);
                if (what == "avsluta")
                {
                    return new($"/moten/{slug}/avslutande", "Avsluta mötet", $"/moten/{slug}/protokollforing/3", "Punkt 3 Ärende 3")
                    {
                        Fill = page => page.Check(AttendanceBox),
                    };
                }

                await host.CloseMeetingAsync(slug);
                var paragraph = (await host.ReadMeetingAsync(slug)).Items.Single(item => item.Number == 3).ParagraphNumber;
                return new(
                    $"/moten/{slug}/till-justering", "Skicka för justering", $"/moten/{slug}/protokollforing/3", $"§ {paragraph} Ärende 3")
                {
                    Fill = page => page.Check("Johan Westling"),
                };
            case "anteckningar":
            case "slutfor":
                var notes = await host.HoldGroupMeetingAsync(MeetingRoom.Today, ItemOutcome.Information);
                var item = (await host.ReadMeetingAsync(notes)).InOrder().First();
                if (what == "slutfor")
                    await host.SendOutNotesAsync(notes);
                return new(
                    $"/moten/{notes}/{(what == "slutfor" ? "slutforande" : "utskick")}",
                    what == "slutfor" ? "Slutför minnesanteckningarna" : "Skicka till deltagarna",
                    $"/moten/{notes}/protokollforing/{item.Number}",
                    $"Punkt 1 {item.Title}");
            case "plan":
            case "plan till radet":
                await host.ActivityAsync();
                await host.DraftPlanAsync(plan =>
                {
                    TestData.ConsiderEverything(plan);
                    if (what != "plan")
                        plan.SendOut(host.Clock.UtcNow(), "Karin Lindqvist", commentsBy: null);
                });
                return new(
                    $"{PlanRoom.Draft}/{(what == "plan" ? "utskick" : "till-radet")}",
                    what == "plan" ? "Skicka ut till parterna" : "Lägg fram för rådet",
                    $"{PlanRoom.Draft}/forord",
                    "Förord",
                    DemoAccounts.Coordinator);
            default:
                await host.ChangeYearReportAsync(report =>
                {
                    report.WriteEverything();
                    if (what != "ar")
                        report.SendOut(host.Clock.UtcNow(), "Oskar Dahl", commentsBy: null);
                });
                if (what != "ar")
                    await host.PrepareYearReportAsync();
                return new(
                    $"{Root}/{(what == "ar" ? "utskick" : "till-radet")}",
                    what == "ar" ? "Skicka ut till parterna" : "Lägg fram för rådet",
                    $"{Root}/avsnitt/samverkan",
                    "2 Samverkansprocessen");
        }
    }

    private sealed record Act(string Address, string Button, string Written, string Page, string Account = DemoAccounts.Secretary)
    {
        public Func<PortalPage, PortalPage> Fill { get; init; } = page => page;
    }
}
