using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Pages;

/// <summary>Somebody takes away what another writes on: there is no page to save on any more, and the text is still there.</summary>
public class RemovedMeanwhileTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Written = "En lång bakgrund,\nmed två rader & <b>tecken</b>.";

    [Fact]
    public async Task AnItem_IsGone_AndTheTextIsShown()
    {
        var slug = await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 3, 1));
        var number = (await host.ReadMeetingAsync(slug)).Items[^1].Number;
        var form = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/punkter/{number}");
        await host.ChangeMeetingAsync(slug, meeting => meeting.Remove(meeting.Items.Single(item => item.Number == number)));

        AssertIsShown(await form.Fill("Bakgrund", Written).SubmitAsync("Spara punkten"));
    }

    [Fact]
    public async Task ASuggestion_IsGone_AndTheTextIsShown()
    {
        await host.ChangeYearReportAsync(report => report.Suggest(new SuggestionContent("Förslag", "Skäl.", report.Agreement.Areas[0])));
        var form = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"{YearReportRoom.Root}/forslag/1");
        await host.ChangeYearReportAsync(report => report.Remove(report.Suggestions[0]));

        AssertIsShown(await form.Fill("Varför behövs det?", Written).SubmitAsync("Spara förslaget"));
    }

    [Fact]
    public async Task AnActivity_OfAPlanThatIsProposedMeanwhile_SaysWhy_AndTheTextIsShown()
    {
        await host.WritePlanAsync();
        var form = await (await host.SignInAsync(DemoAccounts.Coordinator)).GoAsync($"{PlanAddress}/aktiviteter/1");
        await host.ProposePlanAsync();

        var answer = await form.Fill("Beskrivning", Written).SubmitAsync("Spara aktiviteten");

        Assert.NotEmpty(answer.ErrorSummary());
        Assert.Contains("Kopiera det du vill ha kvar.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("med två rader & <b>tecken</b>.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFormFromElsewhere_IsNotShown()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/moten/finns-inte/punkter/1")
        {
            Content = new FormUrlEncodedContent([new("Input.Background", Written)]),
        };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        var answer = await (await host.SignInAsync(DemoAccounts.Secretary)).SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.DoesNotContain("En lång bakgrund", answer.Text, StringComparison.Ordinal);
    }

    private static void AssertIsShown(PortalPage answer)
    {
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("Kopiera det du vill ha kvar.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("med två rader & <b>tecken</b>.", answer.Text, StringComparison.Ordinal);
    }
}
