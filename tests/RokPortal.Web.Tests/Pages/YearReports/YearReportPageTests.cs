using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.TestSupport.YearReportRoom;

namespace RokPortal.Web.Tests.Pages.YearReports;

/// <summary>
/// Compiling the report of a year on its pages. Each test has a county of its own, where the report is started. Only how often
/// the database is asked is measured on the demo's report, which has everything in it.
/// </summary>
public sealed class YearReportPageTests : IAsyncLifetime, IDisposable
{
    private readonly PortalHost host = new();

    public Task InitializeAsync() => host.StartYearReportAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Starting_OffersYearsWithoutAReport_AlsoOneThatHadNoPlan()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync("/uppfoljning/ny");
        Assert.Equal(
            ["2023", "2022", "2021", "2020"],
            form.Document.QuerySelectorAll("input[type=radio]").Select(input => input.GetAttribute("value")).Take(4));
        Assert.Equal(["Välj vilket år som ska följas upp."], (await form.SubmitAsync("Börja sammanställa")).ErrorSummary());
        var forged = form.Fields("Börja sammanställa").Append(KeyValuePair.Create("Year", $"{Year}"));
        Assert.Equal(["Välj ett år i listan."], (await browser.PostAsync("/uppfoljning/ny", forged)).ErrorSummary());

        var page = await form.Check("2023").SubmitAsync("Börja sammanställa");

        Assert.Equal(
            ("/uppfoljning/2023/sammanstallning", "Uppföljningen av 2023 är påbörjad. Skriv avsnitten ett i taget."),
            (page.Path, page.Flash()));
        Assert.Contains(
            "Det fanns ingen fastställd aktivitetsplan för 2023.",
            (await browser.GoAsync("/uppfoljning/2023/rapport")).Text,
            StringComparison.Ordinal);
        Assert.Equal(
            "%PDF"u8.ToArray(),
            (await (await browser.GoAsync("/uppfoljning/2023/rapport.pdf")).Response.Content.ReadAsByteArrayAsync())[..4]);
        Assert.Contains(
            "Portalen", (await browser.GoAsync("/uppfoljning/2023/sammanstallning/avsnitt/samverkan")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASection_IsWrittenAndMarkedReady_AndThePercentageFollows()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"{Root}/avsnitt/sammanfattning");
        Assert.Equal(
            ["Skriv något innan du markerar avsnittet som klart. Skriv till exempel ”Inget att rapportera” om det är så."],
            (await form.Check("Avsnittet är klart").SubmitAsync("Spara avsnittet")).ErrorSummary());

        var page = await form.Fill("Avsnittets text", "Det går **framåt** <script>alert(1)</script>").SubmitAsync("Spara avsnittet");

        Assert.Equal((Root, "Avsnittet Sammanfattning är sparat."), (page.Path, page.Flash()));
        Assert.Contains("14 procent är klart.", page.Text, StringComparison.Ordinal);
        var report = await browser.GoAsync(Document);
        Assert.Contains("Det går framåt <script>alert(1)</script>", report.Text, StringComparison.Ordinal);
        Assert.Empty(report.Document.QuerySelectorAll(".document script"));
    }

    [Fact]
    public async Task ASection_TooLong_OrSavedByAnotherMeanwhile_KeepsWhatWasTyped()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"{Root}/avsnitt/lagesbild");
        var tooLong = new string('å', YearReportSection.TextLength + 1);
        var answer = await form.Fill("Avsnittets text", tooLong).SubmitAsync("Spara avsnittet");
        Assert.Equal(["Texten är för lång. Skriv högst 12000 tecken."], answer.ErrorSummary());
        Assert.Equal(tooLong, answer.ValueOf("Avsnittets text"));

        await host.ChangeYearReportAsync(yearReport => yearReport.Write(SectionKind.Situation, "Kollegan skrev.", isReady: false));
        var clash = await form.Fill("Avsnittets text", "Jag skrev.").SubmitAsync("Spara avsnittet");
        Assert.Contains("Kollegan skrev.", clash.Text, StringComparison.Ordinal);
        Assert.Equal("Jag skrev.", clash.ValueOf("Avsnittets text"));
        Assert.Equal(Root, (await clash.SubmitAsync("Spara avsnittet")).Path);
    }

    [Fact]
    public async Task ASection_WithRemarks_SaysWhatToDo_OnItsPageAndBeforeItIsSentOut()
    {
        await host.ChangeYearReportAsync(
            yearReport => yearReport.Write(SectionKind.Situation, "Läs mer [här](https://example.se).", isReady: false));
        var browser = await host.SignInAsync(DemoAccounts.Secretary);

        Assert.Contains(
            "”här” Länkens ord säger inte vart den leder. Skriv vad som finns där.",
            (await browser.GoAsync($"{Root}/avsnitt/lagesbild")).Text,
            StringComparison.Ordinal);
        Assert.Contains("Lägesbild: 1 anmärkning", (await browser.GoAsync($"{Root}/utskick")).Text, StringComparison.Ordinal);
        Assert.Contains("1 anmärkning om läsbarhet", (await browser.GoAsync(Root)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AGoal_IsAssessedBesideItsFigures()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"{Root}/mal/2");
        Assert.Contains("Indikatorer för mål 2", form.Text, StringComparison.Ordinal);
        var forged = form.Fields("Spara bedömningen").Append(KeyValuePair.Create("Input.Level", "Kanske"));
        Assert.Equal(["Välj ett av alternativen."], (await browser.PostAsync($"{Root}/mal/2", forged)).ErrorSummary());

        var page = await form.Check("Kan inte bedömas").Fill("Bedömning", "Uppgifter saknas.").SubmitAsync("Spara bedömningen");

        Assert.Equal("Bedömningen av mål 2 är sparad.", page.Flash());
        Assert.Contains("Mål 2 Kan inte bedömas", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"{Root}/mal/3")).Status);
    }

    [Fact]
    public async Task ASuggestion_IsAddedChangedAndRemoved()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"{Root}/forslag/ny");
        Assert.Equal(
            ["Skriv en rubrik.", "Välj vilket område förslaget hör till.", "Skriv varför förslaget behövs."],
            (await form.SubmitAsync("Spara förslaget")).ErrorSummary());

        var page = await form.Fill("Rubrik", "Boskola överallt").Check("Bostad").Fill("Varför behövs det?", "Det hjälper.")
            .SubmitAsync("Spara förslaget");
        Assert.Equal("Förslaget är sparat.", page.Flash());
        page = await (await page.FollowAsync("Boskola överallt")).Fill("Rubrik", "Boskola i alla kommuner").SubmitAsync("Spara förslaget");
        Assert.Contains("Boskola i alla kommuner", page.Text, StringComparison.Ordinal);
        page = await (await page.FollowAsync("Boskola i alla kommuner")).FollowAsync("Ta bort förslaget");
        Assert.Contains("Du tar bort Boskola i alla kommuner.", page.Text, StringComparison.Ordinal);
        page = await page.SubmitAsync("Ta bort förslaget");
        Assert.Equal("Förslaget är borttaget.", page.Flash());
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"{Root}/forslag/1")).Status);
    }

    [Fact]
    public async Task WhatTheCouncilHasApproved_CannotBeChanged_AndNothingTypedIsLost()
    {
        await host.ApproveYearReportAsync();
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = await browser.GoAsync($"{Root}/avsnitt/sammanfattning");

        var answer = await form.Fill("Avsnittets text", "Nya ord").SubmitAsync("Spara avsnittet");

        Assert.Equal(["Uppföljningen ligger hos rådet eller är godkänd. Avsnittet går inte att ändra."], answer.ErrorSummary());
        Assert.Equal("Nya ord", answer.ValueOf("Avsnittets text"));
    }

    [Fact]
    public async Task ASuggestion_BecomesADraftActivity_InOneClick_AndKeepsItsOrigin()
    {
        const string Title = "Vägledning för alla";
        const string Other = "Gemensamt stöd";
        await host.ApproveYearReportAsync(and: yearReport =>
        {
            foreach (var title in new[] { Title, Other })
                yearReport.Suggest(new SuggestionContent(title, "Det hjälper.", yearReport.Agreement.Areas[0]));
        });
        await host.WritePlanAsync();
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var list = await browser.GoAsync($"{PlanAddress}/ur-uppfoljningen");

        var activity = await list.SubmitAsync($"Lägg till i planen: {Title}");

        Assert.Equal("Förslaget är nu en aktivitet i planen. Fyll i resten här.", activity.Flash());
        Assert.Equal(Title, activity.ValueOf("Rubrik"));
        Assert.Contains($"Kommer från ett förslag i uppföljningen av {Year}.", activity.Text, StringComparison.Ordinal);
        Assert.Equal(["Förslaget finns redan i planen."], (await list.SubmitAsync($"Lägg till i planen: {Title}")).ErrorSummary());
        Assert.Contains($"Blev aktivitet {PlanYear}-02", (await browser.GoAsync(Root)).Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Välj ett av förslagen i listan."],
            (await browser.PostAsync(
                $"{PlanAddress}/ur-uppfoljningen",
                [
                    .. list.Fields($"Lägg till i planen: {Other}").Where(field => field.Key != "Suggestion"),
                    KeyValuePair.Create("Suggestion", Guid.CreateVersion7().ToString()),
                ])).ErrorSummary());
    }

    [Theory]
    [InlineData("/uppfoljning/2025/sammanstallning", 5)]
    [InlineData("/uppfoljning/2025/rapport", 3)]
    [InlineData("/uppfoljning", 4)]
    public async Task Get_MakesFewStatements(string address, int most)
    {
        var browser = await host.SignInAsync(DemoAccounts.Evaluator);
        await browser.GoAsync(address);
        var before = host.Sql.Commands.Count;

        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync(address)).Status);

        Assert.InRange(host.Sql.Commands.Count - before, 2, most + 1);
    }
}
