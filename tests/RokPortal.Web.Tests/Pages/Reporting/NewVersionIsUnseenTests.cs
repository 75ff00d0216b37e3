using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Reporting;

/// <summary>While a new version of an adopted plan is being written, those who follow the plan know the one that is in force.</summary>
public sealed class NewVersionIsUnseenTests : IDisposable
{
    private const string Unsent = "Skrivet för en ny version";

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task FollowUp_ShowsTheActivitiesOfThePlanInForce()
    {
        await host.OpenRoundAsync();
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        await (await coordinator.GoAsync($"{PlanRoom.Adopted}/ny-version")).SubmitAsync("Börja på version 2");
        await (await coordinator.GoAsync($"{PlanRoom.Adopted}/aktiviteter/1"))
            .Fill("Rubrik", $"{Unsent} 1").SubmitAsync("Spara aktiviteten");
        await (await coordinator.GoAsync($"{PlanRoom.Adopted}/aktiviteter/ny"))
            .Fill("Rubrik", $"{Unsent} 2").Check("Bostad").SubmitAsync("Lägg till");

        var removal = await (await coordinator.GoAsync($"{PlanRoom.Adopted}/aktiviteter/1/borttagning")).SubmitAsync("Ta bort aktiviteten");
        Assert.StartsWith("Parter är tillfrågade om aktiviteten", Assert.Single(removal.ErrorSummary()), StringComparison.Ordinal);

        var member = await host.SignInAsync(DemoAccounts.GroupMember);
        foreach (var address in new[]
        {
            ReportRoom.Progress, $"{ReportRoom.Progress}/aktiviteter/1", $"{ReportRoom.Progress}/lagesrapport", "/oversikt",
        })
        {
            var page = await member.GoAsync(address);
            Assert.True(page.Response.IsSuccessStatusCode, address);
            Assert.DoesNotContain(Unsent, page.Text, StringComparison.Ordinal);
        }

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await member.GoAsync($"{ReportRoom.Progress}/aktiviteter/4")).Status);
        var own = await member.GoAsync(ReportRoom.Progress);
        Assert.Contains("Aktivitet med nummer 1", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Klar för beslut", own.Text, StringComparison.Ordinal);
    }
}
