using Microsoft.EntityFrameworkCore;
using RokPortal.Data.YearReports;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;
using static RokPortal.TestSupport.YearReportRoom;

namespace RokPortal.Web.Tests.Pages.YearReports;

/// <summary>Two people at Länsstyrelsen who write on one report at once. Each test has a county of its own.</summary>
public sealed class YearReportClashTests : IAsyncLifetime, IDisposable
{
    private const string Section = Root + "/avsnitt/lagesbild";
    private const string Assessment = Root + "/mal/2";

    private readonly SomebodyFirst colleague = new();
    private readonly PortalHost host;

    public YearReportClashTests() => host = colleague.In(new PortalHost());

    public Task InitializeAsync() => host.StartYearReportAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task ASection_MarkedReadyByAColleague_StaysReady_WhenAnotherWritesOn()
    {
        await WriteAsync("Läget.", isReady: false);
        var form = await OpenAsync(Section);
        await WriteAsync("Läget.", isReady: true);

        var answer = await form.Fill("Avsnittets text", "Läget är bättre.").SubmitAsync("Spara avsnittet");

        Assert.Equal("Avsnittet Lägesbild är sparat.", answer.Flash());
        var section = (await ReadAsync()).Section(SectionKind.Situation);
        Assert.Equal(("Läget är bättre.", true), (section.Text, section.IsReady));
    }

    [Fact]
    public async Task ASection_WrittenByAColleagueJustBefore_IsCompared_AndSavedTheNextTime()
    {
        var form = await OpenAsync(Section);
        colleague.Does(() => WriteAsync("Kollegan skrev.", isReady: true));

        var compared = await form.Fill("Avsnittets text", "Jag skrev.").SubmitAsync("Spara avsnittet");

        Assert.Equal(["Avsnittets text"], Compared(compared));
        Assert.Contains("Kollegan skrev.", compared.Text, StringComparison.Ordinal);
        Assert.Equal("Jag skrev.", compared.ValueOf("Avsnittets text"));
        Assert.Equal(Root, (await compared.SubmitAsync("Spara avsnittet")).Path);
        var section = (await ReadAsync()).Section(SectionKind.Situation);
        Assert.Equal(("Jag skrev.", true), (section.Text, section.IsReady));
    }

    [Fact]
    public async Task ASection_KeptAsADraft_IsComparedWithWhatWasSavedSince()
    {
        var browser = await host.SignInAsync(DemoAccounts.Secretary);
        var form = (await browser.GoAsync(Section)).Fill("Avsnittets text", "Mitt utkast.");
        await browser.FetchAsync("/utkast", form.Fields("Spara avsnittet"));
        await WriteAsync("Kollegan skrev.", isReady: false);
        var draft = await browser.GoAsync(Section);
        Assert.Equal("Mitt utkast.", draft.ValueOf("Avsnittets text"));

        var compared = await draft.SubmitAsync("Spara avsnittet");

        Assert.Equal(["Avsnittets text"], Compared(compared));
        Assert.Equal("Kollegan skrev.", (await ReadAsync()).Section(SectionKind.Situation).Text);
    }

    [Fact]
    public async Task AnotherSection_WrittenByAColleague_DoesNotDisturb()
    {
        var form = await OpenAsync(Section);
        await AssessAsync(GoalLevel.PartlyMet, "Delvis.");

        var answer = await form.Fill("Avsnittets text", "Jag skrev.").SubmitAsync("Spara avsnittet");

        Assert.Equal(Root, answer.Path);
    }

    [Fact]
    public async Task ALevel_SetByAColleague_IsKept_WhenAnotherWritesTheJudgement()
    {
        var form = await OpenAsync(Assessment);
        colleague.Does(() => AssessAsync(GoalLevel.PartlyMet, ""));

        var answer = await form.Fill("Bedömning", "Uppgifter saknas.").SubmitAsync("Spara bedömningen");

        Assert.Equal("Bedömningen av mål 2 är sparad.", answer.Flash());
        Assert.Equal((GoalLevel.PartlyMet, "Uppgifter saknas."), await AssessedAsync());
    }

    [Fact]
    public async Task ALevel_SetByBoth_IsCompared()
    {
        var form = await OpenAsync(Assessment);
        await AssessAsync(GoalLevel.PartlyMet, "Delvis.");

        var compared = await form.Check("Kan inte bedömas").SubmitAsync("Spara bedömningen");

        Assert.Equal(["Är målet uppfyllt?"], Compared(compared));
        Assert.Equal((GoalLevel.PartlyMet, "Delvis."), await AssessedAsync());
        await compared.SubmitAsync("Spara bedömningen");
        Assert.Equal((GoalLevel.CannotBeAssessed, "Delvis."), await AssessedAsync());
    }

    [Fact]
    public async Task ASuggestion_RevisedByAColleague_KeepsTheirTitle_WhenAnotherWritesTheReason()
    {
        var number = await SuggestAsync("Rubrik", "Skäl.");
        var form = await OpenAsync($"{Root}/forslag/{number}");
        colleague.Does(() => ReviseAsync(number, "Kollegans rubrik", "Skäl."));

        var answer = await form.Fill("Varför behövs det?", "Mitt skäl.").SubmitAsync("Spara förslaget");

        Assert.Equal("Förslaget är sparat.", answer.Flash());
        Assert.Equal(("Kollegans rubrik", "Mitt skäl."), await SuggestedAsync(number));
    }

    [Fact]
    public async Task ASuggestion_RevisedByBoth_IsCompared_AndSavedTheNextTime()
    {
        var number = await SuggestAsync("Rubrik", "Skäl.");
        var form = await OpenAsync($"{Root}/forslag/{number}");
        await ReviseAsync(number, "Rubrik", "Kollegans skäl.");

        var compared = await form.Fill("Varför behövs det?", "Mitt skäl.").SubmitAsync("Spara förslaget");

        Assert.Equal(["Varför behövs det?"], Compared(compared));
        Assert.Equal(("Rubrik", "Kollegans skäl."), await SuggestedAsync(number));
        await compared.SubmitAsync("Spara förslaget");
        Assert.Equal(("Rubrik", "Mitt skäl."), await SuggestedAsync(number));
    }

    [Theory]
    [InlineData(Section, "Avsnittets text", "Spara avsnittet")]
    [InlineData(Assessment, "Bedömning", "Spara bedömningen")]
    public async Task WhenColleaguesAreFirstEachTime_ItIsSaid_AndNothingTypedIsLost(string address, string field, string button)
    {
        var form = await OpenAsync(address);
        var turn = 0;
        colleague.Does(
            () => host.ChangeYearReportAsync(report => report.Write(SectionKind.Summary, $"Deras {++turn}", isReady: false)),
            forSaves: int.MaxValue);

        var answer = await form.Fill(field, "Mitt.").SubmitAsync(button);

        colleague.StopsThat();
        Assert.Equal(["Någon annan ändrade samtidigt. Inget är sparat än. Försök igen."], answer.ErrorSummary());
        Assert.Equal("Mitt.", answer.ValueOf(field));
        Assert.Equal(Root, (await answer.SubmitAsync(button)).Path);
    }

    private static IEnumerable<string> Compared(PortalPage page) =>
        page.Document.QuerySelectorAll("[aria-labelledby=jamfor] h3").Select(PortalPage.TextOf);

    private async Task<PortalPage> OpenAsync(string address) => await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(address);

    private Task WriteAsync(string text, bool isReady) =>
        host.ChangeYearReportAsync(report => report.Write(SectionKind.Situation, text, isReady));

    private async Task<int> SuggestAsync(string title, string reason)
    {
        await host.ChangeYearReportAsync(report => report.Suggest(new SuggestionContent(title, reason, report.Agreement.Areas[0])));
        return (await ReadAsync()).Suggestions.Max(suggestion => suggestion.Number);
    }

    private Task ReviseAsync(int number, string title, string reason) => host.ChangeYearReportAsync(report => report.Suggestions
        .Single(suggestion => suggestion.Number == number)
        .Revise(new SuggestionContent(title, reason, report.Agreement.Areas[0])));

    private async Task<(string, string)> SuggestedAsync(int number)
    {
        var suggestion = (await ReadAsync()).Suggestions.Single(known => known.Number == number);
        return (suggestion.Title, suggestion.Reason);
    }

    private Task AssessAsync(GoalLevel level, string text) => host.ChangeYearReportAsync(
        report => report.Assess(report.Agreement.Goals.Single(goal => goal.Number == 2), level, text));

    private async Task<(GoalLevel?, string)> AssessedAsync()
    {
        var assessment = (await ReadAsync()).Assessments.Single(known => known.Goal.Number == 2);
        return (assessment.Level, assessment.Text);
    }

    private async Task<YearReport> ReadAsync()
    {
        await using var db = host.OpenDatabase();
        return await db.YearReports.WithEverything().SingleAsync(report => report.Year == Year);
    }
}
