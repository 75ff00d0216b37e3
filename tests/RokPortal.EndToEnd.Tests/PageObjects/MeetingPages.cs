using Microsoft.Playwright;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.TestSupport;

namespace RokPortal.EndToEnd.Tests.PageObjects;

/// <summary>A meeting with its agenda.</summary>
public sealed class MeetingPage(Visitor visitor, string slug) : PageObject(visitor)
{
    public string Path => $"/moten/{slug}";

    /// <summary>Puts the proposed plan on the agenda, from the plan's own page.</summary>
    public async Task PutPlanAsync(int year)
    {
        await Visitor.OpenAsync($"/aktivitetsplaner/{year}/till-motet");
        await Visitor.FollowAsync(Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Sätt upp på mötet den 17 december 2026") }));
    }

    public async Task<RecordingPage> RecordAsync()
    {
        await Visitor.OpenAsync($"{Path}/protokollforing");
        return new RecordingPage(Visitor);
    }

    /// <summary>Presses the one button of a page under the meeting.</summary>
    public async Task PressAsync(string page, string button)
    {
        await Visitor.OpenAsync($"{Path}/{page}");
        await Visitor.FollowAsync(Button(button));
    }

    /// <summary>Avslutar mötet, with attendance gone through.</summary>
    public async Task CloseAsync()
    {
        await Visitor.OpenAsync($"{Path}/avslutande");
        await Visitor.CheckAsync(Page.GetByRole(AriaRole.Checkbox, new() { Name = MeetingsOfTests.AttendanceBox }));
        await Visitor.FollowAsync(Button("Avsluta mötet"));
    }

    /// <summary>Öppnar mötet igen, with a reason.</summary>
    public async Task ReopenAsync(string reason)
    {
        await Visitor.OpenAsync($"{Path}/oppnande");
        await Visitor.FillAsync(Page.GetByLabel("Varför öppnas mötet igen?"), reason);
        await Visitor.FollowAsync(Button("Öppna mötet igen"));
    }

    public async Task SendForVerificationAsync(string verifier)
    {
        await Visitor.OpenAsync($"{Path}/till-justering");
        await Visitor.CheckAsync(Page.GetByRole(AriaRole.Checkbox, new() { Name = verifier, Exact = true }));
        await Visitor.FollowAsync(Button("Skicka för justering"));
    }

    public async Task<int> StatusOfAsync(string page) => (await Visitor.Page.GotoAsync($"{Path}/{page}"))!.Status;

    /// <summary>Saves a document of the meeting to a file.</summary>
    public async Task<string> DownloadAsync(string address)
    {
        var file = System.IO.Path.GetTempFileName();
        var response = await Visitor.Context.APIRequest.GetAsync(address);
        Assert.Equal(200, response.Status);
        await File.WriteAllBytesAsync(file, await response.BodyAsync());
        return file;
    }
}
