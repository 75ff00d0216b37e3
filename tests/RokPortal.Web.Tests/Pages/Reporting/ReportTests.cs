using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Reporting;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Reporting;

/// <summary>Reporting for a party. Each test has a county and a round of its own.</summary>
public sealed class ReportTests : IAsyncLifetime, IDisposable
{
    private const string Report = ReportRoom.Report;
    private const string Activity = ReportRoom.Progress + "/aktiviteter/2?omgang=helar";
    private const string SaveAndNext = "Spara och gå till nästa";
    private const string Send = "Skicka rapporten";

    private readonly PortalHost host = new();

    public Task InitializeAsync() => host.OpenRoundAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Step_SavesTheStatus_AndGoesOnToTheNext()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var first = await (await browser.GoAsync(Report)).FollowAsync("Börja rapportera");

        var next = await first.Check("Följer planen").Fill("Vad har ni gjort?", "Vi har fyllt i hälften.").SubmitAsync(SaveAndNext);

        Assert.Equal("Aktivitet med nummer 1 är sparad.", next.Flash());
        Assert.Equal($"{Report}/2", next.Path);
        var saved = await AnswerAsync(1);
        Assert.Equal((ReportStatus.OnTrack, "Vi har fyllt i hälften.", "Emina Hadzic"), (saved.Status, saved.Text, saved.AnsweredBy));
    }

    [Fact]
    public async Task Step_Unchanged_RepeatsTheLastReport_InOnePress()
    {
        await host.ReportHalfYearAsync(new ActivityAnswer(ReportStatus.AtRisk)
        {
            Reason = "Två bostadsbolag bytte kontaktperson.",
            Text = "Texten är klar men inte granskad.",
        });
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var step = await browser.GoAsync($"{Report}/3");
        Assert.Contains(
            "Det här rapporterade ni 4 juni 2026: Risk för försening. Texten är klar men inte granskad.",
            step.Text,
            StringComparison.Ordinal);

        await step.SubmitAsync("Oförändrat sedan dess");

        var saved = await AnswerAsync(3);
        Assert.Equal((ReportStatus.AtRisk, true), (saved.Status, saved.IsUnchanged));
        Assert.StartsWith("Två bostadsbolag bytte", saved.Reason, StringComparison.Ordinal);
        Assert.StartsWith("Texten är klar", saved.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "", "Välj hur det går.")]
    [InlineData("Står still", "", "", "Skriv varför, så att de andra parterna förstår vad som behövs.")]
    [InlineData("Risk för försening", "Handledare saknas.", "i vår", "Skriv månad och år, till exempel mars 2027.")]
    public async Task Step_WithSomethingMissing_SaysWhat_AndKeepsTheRest(string status, string reason, string month, string message)
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var step = (await browser.GoAsync($"{Report}/2"))
            .Fill("Varför?", reason).Fill("När räknar ni med att vara klara?", month).Fill("Vad har ni gjort?", "<b>Två</b> träffar.");
        if (status.Length > 0)
            step.Check(status);

        var answer = await step.SubmitAsync(SaveAndNext);

        Assert.Equal([message], answer.ErrorSummary());
        Assert.Equal("<b>Två</b> träffar.", answer.ValueOf("Vad har ni gjort?"));
        Assert.Null((await AnswerAsync(2)).Status);
    }

    [Fact]
    public async Task Step_WithTooMuchText_OrAForgedStatus_IsAnsweredInWords()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var step = (await browser.GoAsync($"{Report}/2")).Check("Klar").Fill("Vad har ni gjort?", new string('å', 1001));
        Assert.Equal(
            ["Vad ni har gjort: texten är för lång. Skriv högst 1000 tecken."],
            (await step.SubmitAsync(SaveAndNext)).ErrorSummary());

        var forged = (await browser.GoAsync($"{Report}/2")).Fields(SaveAndNext).Append(KeyValuePair.Create("Input.Status", "7"));
        Assert.Equal(["Välj en status i listan."], (await browser.PostAsync($"{Report}/2", forged)).ErrorSummary());
    }

    [Fact]
    public async Task Sending_MakesItVisible_AndACorrectionCountsAtOnce_WithTheFormerAnswerBeside()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var reader = await host.SignInAsync(DemoAccounts.Evaluator);
        await (await browser.GoAsync($"{Report}/2")).Check("Klar").SubmitAsync(SaveAndNext);
        Assert.DoesNotContain(
            "MotalaKlar", (await reader.GoAsync(Activity)).Text, StringComparison.Ordinal);

        host.Clock.Advance(TimeSpan.FromSeconds(90));
        var sent = await (await browser.GoAsync(Report)).SubmitAsync(Send);
        Assert.Equal("Rapporten är skickad. Tack. Du kan rätta den tills rapporteringen stängs.", sent.Flash());
        Assert.Contains(
            "MotalaKlar", (await reader.GoAsync(Activity)).Text, StringComparison.Ordinal);

        var correction = await browser.GoAsync($"{Report}/2");
        await correction.Check("Står still").Fill("Varför?", "Lokalen brann.").SubmitAsync("Spara rättelsen");
        var shown = (await reader.GoAsync(Activity)).Text;
        Assert.Contains("MotalaStår still", shown, StringComparison.Ordinal);
        Assert.Contains("Rättad en gång", shown, StringComparison.Ordinal);

        await using var db = host.OpenDatabase();
        Assert.Equal(90, Assert.Single(await db.ReportTimings.ToListAsync()).Seconds);
    }

    [Fact]
    public async Task Sending_WithNothingAnswered_IsRefused()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var step = (await browser.GoAsync($"{Report}/2")).Fields(SaveAndNext).Where(field => field.Key == "__RequestVerificationToken");

        var answer = await browser.PostAsync(Report, step);

        Assert.Equal(["Lämna status för minst en aktivitet innan du skickar rapporten."], answer.ErrorSummary());
    }

    [Fact]
    public async Task AfterClosing_NothingIsTakenIn_AndThePageSaysWhatToDo()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var step = (await browser.GoAsync($"{Report}/2")).Check("Klar").Fill("Vad har ni gjort?", "För sent.");
        await (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"{ReportRoom.Progress}/helar/stangning"))
            .SubmitAsync("Stäng rapporteringen");

        var answer = await step.SubmitAsync(SaveAndNext);

        Assert.Contains(
            "Rapporteringen är stängd. Be Länsstyrelsen att öppna den igen om ni behöver rätta något.",
            answer.Text,
            StringComparison.Ordinal);
        Assert.Null((await AnswerAsync(2)).Status);
    }

    [Fact]
    public async Task TwoOfOneParty_OnDifferentActivities_BothSave_OnTheSame_AreCompared()
    {
        var (one, other) = (await host.SignInAsync(DemoAccounts.GroupMember), await host.SignInAsync(DemoAccounts.GroupMember));
        var (first, second, clash) = (
            await one.GoAsync($"{Report}/1"),
            await other.GoAsync($"{Report}/2"),
            await other.GoAsync($"{Report}/1"));
        Assert.Equal($"{Report}/2", (await first.Check("Klar").Fill("Vad har ni gjort?", "Mitt.").SubmitAsync(SaveAndNext)).Path);
        Assert.NotNull((await second.Check("Klar").SubmitAsync(SaveAndNext)).Flash());

        var compared = await clash.Check("Inte påbörjad").Fill("Vad har ni gjort?", "Ditt.").SubmitAsync(SaveAndNext);

        Assert.Contains("Jämför innan du sparar", compared.Text, StringComparison.Ordinal);
        Assert.Equal("Ditt.", compared.ValueOf("Vad har ni gjort?"));
        Assert.Equal((ReportStatus.Done, "Mitt."), ((await AnswerAsync(1)).Status, (await AnswerAsync(1)).Text));
        await compared.SubmitAsync(SaveAndNext);
        Assert.Equal((ReportStatus.NotStarted, "Ditt."), ((await AnswerAsync(1)).Status, (await AnswerAsync(1)).Text));
    }

    [Theory]
    [InlineData(DemoAccounts.CouncilMember, Report)]
    [InlineData(DemoAccounts.Secretary, Report + "/2")]
    [InlineData(DemoAccounts.Coordinator, Report + "/samverkan")]
    [InlineData(DemoAccounts.GroupMember, "/rapportera/2023/helar/linkoping/2")]
    public async Task AnotherPartysReport_IsRefused(string account, string address) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignInAsync(account)).GoAsync(address)).Status);

    [Theory]
    [InlineData("/rapportera/2023/julafton/motala")]
    [InlineData("/rapportera/2031/helar/motala")]
    [InlineData(Report + "/99")]
    [InlineData("/rapportera/2023/halvar/motala/samverkan")]
    public async Task WhatDoesNotExist_Is404(string address)
    {
        // The half year has a round too: what is not there is its question about the cooperation.
        await host.ReportHalfYearAsync(new ActivityAnswer(ReportStatus.OnTrack));
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(address)).Status);
    }

    [Fact]
    public async Task Cooperation_TakesMarksFromOneToFive_AndKeepsADraft()
    {
        var browser = await host.SignInAsync(DemoAccounts.GroupMember);
        var form = await browser.GoAsync($"{Report}/samverkan");
        await browser.FetchAsync("/utkast", form.Fill("Med egna ord", "Påbörjat.").Fields("Spara svaren"));
        Assert.Equal("Påbörjat.", (await browser.GoAsync($"{Report}/samverkan")).ValueOf("Med egna ord"));

        var forged = form.Fields("Spara svaren").Append(KeyValuePair.Create("Input.Mandate", "6"));
        Assert.Equal(["Välj en siffra från 1 till 5."], (await browser.PostAsync($"{Report}/samverkan", forged)).ErrorSummary());
        var saved = await form.Check("Våra representanter har det mandat de behöver / 4").SubmitAsync("Spara svaren");
        Assert.Equal("Svaren om samverkan är sparade.", saved.Flash());
    }

    private async Task<ActivityReport> AnswerAsync(int number)
    {
        await using var db = host.OpenDatabase();
        return await db.ActivityReports.SingleAsync(row =>
            row.Activity.Number == number && row.Report.Party.Slug == "motala"
            && row.Report.Round.Period == ReportingPeriod.FullYear && row.Report.Round.Plan.Year == ReportRoom.Year);
    }
}
