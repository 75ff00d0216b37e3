using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Reporting;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Coordination;
using RokPortal.TestSupport;
using RokPortal.Web.Pages.Admin;

namespace RokPortal.Web.Tests.Admin;

/// <summary>An administrator sets the days of the reminders. Each test has a county of its own.</summary>
public sealed class RemindersPageTests : IDisposable
{
    private const string Address = "/administration/paminnelser";
    private const string Save = "Spara påminnelserna";

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Get_SaysWhatHappensNow()
    {
        var page = await GoAsync();

        Assert.Equal(("7", "3", "10"), ValuesOf(page));
        Assert.Contains(
            "Nu skickas påminnelsen 7 dagar före sista dagen till partens representanter i beredningsgruppen.",
            page.Text,
            StringComparison.Ordinal);
        Assert.Contains(
            "Nu får partens ledamot i Integrationsrådet veta 10 dagar efter sista dagen att rapporten saknas.",
            page.Text,
            StringComparison.Ordinal);
        Assert.Equal(
            "page",
            page.Document.QuerySelector($"nav[aria-label=Administration] a[href='{Address}']")?.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Post_OtherDays_SavesThem_AndTheNextRoundFollows()
    {
        // Ten days before the last day of the demo's open round.
        host.Clock.SetUtcNow(new DateTime(2027, 2, 5, 8, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, await RunRoundAsync());

        var answer = await Fill(await GoAsync(), "10", " 1 ", "12").SubmitAsync(Save);

        Assert.Equal("Påminnelserna är sparade. De nya dagarna gäller genast.", answer.Flash());
        Assert.Equal(("10", "1", "12"), ValuesOf(answer));
        Assert.Contains("till samma personer 1 dag efter sista dagen.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(new LeadTimes { ReminderDays = 10, LateReminderDays = 1, EscalationDays = 12 }, await ReadAsync());
        Assert.NotEqual(0, await RunRoundAsync());
    }

    [Fact]
    public async Task Post_OtherDays_IsInTheLog_InSwedish()
    {
        await Fill(await GoAsync(), "10", "3", "10").SubmitAsync(Save);

        await using var db = host.OpenDatabase();
        var entry = await db.AuditEntries
            .Where(entry => entry.EntityType == "County")
            .OrderByDescending(entry => entry.Version)
            .FirstAsync();
        var change = Assert.Single(entry.Read());
        Assert.Equal(("County", "ReminderDays", "7", "10"), (change.Entity, change.Field, change.Before, change.After));

        var log = await (await host.SignInAsync(DemoAccounts.Administrator)).GoAsync("/administration/logg");
        Assert.Contains("dagar före sista dagen som parten påminns", log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "3", "10", ReminderForm.BeforeLabel,
        "Hur många dagar före sista dagen ska parten påminnas? Skriv ett helt tal från 1 till 60.")]
    [InlineData("sju", "3", "10", ReminderForm.BeforeLabel,
        "Hur många dagar före sista dagen ska parten påminnas? Skriv ett helt tal från 1 till 60.")]
    [InlineData("7,5", "3", "10", ReminderForm.BeforeLabel,
        "Hur många dagar före sista dagen ska parten påminnas? Skriv ett helt tal från 1 till 60.")]
    [InlineData("61", "3", "10", ReminderForm.BeforeLabel,
        "Hur många dagar före sista dagen ska parten påminnas? Skriv ett helt tal från 1 till 60.")]
    [InlineData("7", "0", "10", ReminderForm.AfterLabel,
        "Hur många dagar efter sista dagen ska parten påminnas igen? Skriv ett helt tal från 1 till 60.")]
    [InlineData("7", "-3", "10", ReminderForm.AfterLabel,
        "Hur många dagar efter sista dagen ska parten påminnas igen? Skriv ett helt tal från 1 till 60.")]
    [InlineData("7", "3", "9999999999", ReminderForm.CouncilLabel,
        "Hur många dagar efter sista dagen ska rådets ledamot få besked? Skriv ett helt tal från 1 till 60.")]
    [InlineData("7", "12", "10", ReminderForm.CouncilLabel,
        "Rådets ledamot kan inte få besked innan parten har påmints igen. Skriv minst lika många dagar som för den nya påminnelsen.")]
    public async Task Post_WhatDoesNotHold_SaysWhy_AndKeepsWhatWasTyped(
        string before, string after, string council, string label, string error)
    {
        var answer = await Fill(await GoAsync(), before, after, council).SubmitAsync(Save);

        Assert.StartsWith("Fel: ", answer.Title, StringComparison.Ordinal);
        Assert.Equal([error], answer.ErrorSummary());
        Assert.Equal(error, answer.FieldError(label));
        Assert.Equal((before, after, council), ValuesOf(answer));
        Assert.Equal(new LeadTimes(), await ReadAsync());
    }

    [Fact]
    public async Task Post_WhenAnotherChangedTheSameDays_ShowsBoth_AndSavesAfterASecondLook()
    {
        var (mine, theirs) = (await GoAsync(), await GoAsync());
        await Fill(theirs, "14", "3", "10").SubmitAsync(Save);

        var answer = await Fill(mine, "5", "3", "10").SubmitAsync(Save);

        var comparison = PortalPage.TextOf(answer.Document.QuerySelector(".summary"));
        Assert.Contains("Jämför innan du sparar", comparison, StringComparison.Ordinal);
        Assert.Contains("14", comparison, StringComparison.Ordinal);
        Assert.Equal(("5", "3", "10"), ValuesOf(answer));
        Assert.Equal(14, (await ReadAsync()).ReminderDays);

        await answer.SubmitAsync(Save);
        Assert.Equal(5, (await ReadAsync()).ReminderDays);
    }

    [Fact]
    public async Task Post_WhenAnotherChangedOtherDays_KeepsBoth_UnlessTheyDoNotHoldTogether()
    {
        var (first, second, third) = (await GoAsync(), await GoAsync(), await GoAsync());
        await Fill(first, "14", "9", "10").SubmitAsync(Save);

        await Fill(second, "7", "3", "20").SubmitAsync(Save);
        Assert.Equal(new LeadTimes { ReminderDays = 14, LateReminderDays = 9, EscalationDays = 20 }, await ReadAsync());

        await Fill(await GoAsync(), "14", "9", "10").SubmitAsync(Save);
        var answer = await Fill(third, "7", "3", "4").SubmitAsync(Save);
        Assert.NotNull(answer.FieldError(ReminderForm.CouncilLabel));
        Assert.Equal(("14", "9", "4"), ValuesOf(answer));
    }

    [Fact]
    public async Task Get_ByAnybodyElse_IsForbidden_AndNotInTheTabs()
    {
        foreach (var account in DemoAccounts.All.Except([DemoAccounts.Administrator]))
            Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignInAsync(account)).GoAsync(Address)).Status);

        var log = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync("/administration/logg");
        Assert.Null(log.Document.QuerySelector($"a[href='{Address}']"));
    }

    private static (string Before, string After, string Council) ValuesOf(PortalPage page) =>
        (page.ValueOf(ReminderForm.BeforeLabel), page.ValueOf(ReminderForm.AfterLabel), page.ValueOf(ReminderForm.CouncilLabel));

    private static PortalPage Fill(PortalPage page, string before, string after, string council) =>
        page.Fill(ReminderForm.BeforeLabel, before).Fill(ReminderForm.AfterLabel, after).Fill(ReminderForm.CouncilLabel, council);

    private async Task<PortalPage> GoAsync() => await (await host.SignInAsync(DemoAccounts.Administrator)).GoAsync(Address);

    private async Task<LeadTimes> ReadAsync()
    {
        await using var db = host.OpenDatabase();
        return (await db.Counties.AsNoTracking().SingleAsync()).LeadTimes;
    }

    private async Task<int> RunRoundAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RemindToReport>().RunAsync(default);
    }
}
