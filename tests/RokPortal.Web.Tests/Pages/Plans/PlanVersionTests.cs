using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Pages.Plans;

/// <summary>An adopted plan and the new version that is written beside it. Each test has a county of its own.</summary>
public sealed class PlanVersionTests : IAsyncLifetime, IDisposable
{
    private const string Plan = PlanRoom.Adopted;

    private readonly PortalHost host = new();

    public Task InitializeAsync() => host.AdoptedPlanAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task AdoptedPlan_SaysItsParagraphAndIsTheSameFileForEverybody()
    {
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.GoAsync(Plan);

        Assert.Contains("Version 1 är fastställd av Integrationsrådet 20 november 2026, § 1", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Protokollet är inte justerat", page.Text, StringComparison.Ordinal);
        var pdf = await BytesAsync(coordinator, $"{Plan}/plan.pdf");
        var reader = await host.SignInAsync(DemoAccounts.Evaluator);
        Assert.Equal(pdf, await BytesAsync(reader, $"{Plan}/plan.pdf"));
        Assert.Equal(pdf, await BytesAsync(reader, $"{Plan}/versioner/1.pdf"));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GoAsync($"{Plan}/versioner/2")).Status);
    }

    [Fact]
    public async Task NewVersion_IsWrittenWhileOthersReadTheAdoptedOne()
    {
        var coordinator = await host.SignInAsync(DemoAccounts.Coordinator);
        var started = await (await coordinator.GoAsync($"{Plan}/ny-version")).SubmitAsync("Börja på version 2");
        Assert.Contains("Du kan nu ändra planen.", started.Flash(), StringComparison.Ordinal);
        await (await coordinator.GoAsync($"{Plan}/aktiviteter/1")).Fill("Syfte", "Ett nytt syfte").SubmitAsync("Spara aktiviteten");

        var member = await host.SignInAsync(DemoAccounts.CouncilMember);
        var read = await member.GoAsync(Plan);

        Assert.Equal($"{Plan}/versioner/1", read.Path);
        Assert.DoesNotContain("Ett nytt syfte", read.Text, StringComparison.Ordinal);
        Assert.Contains("Ett nytt syfte", (await coordinator.GoAsync($"{Plan}/plan")).Text, StringComparison.Ordinal);
        Assert.Contains("Planen är inte fastställd.", (await coordinator.GoAsync($"{Plan}/ny-version")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workbook_IsAFileToReadForThoseWhoReadThePlan()
    {
        await host.DraftPlanAsync();
        var member = await host.SignInAsync(DemoAccounts.CouncilMember);

        var file = await member.GoAsync($"{Plan}/plan.xlsx");

        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("PK"u8.ToArray(), (await file.Response.Content.ReadAsByteArrayAsync())[..2]);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GoAsync($"{PlanRoom.Draft}/plan.xlsx")).Status);
    }

    private static async Task<byte[]> BytesAsync(Browser browser, string address) =>
        await (await browser.GoAsync(address)).Response.Content.ReadAsByteArrayAsync();
}
