using System.Net.Sockets;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

namespace RokPortal.EndToEnd.Tests.Durability;

/// <summary>Somebody who saves one activity after the other, through the forms but without a browser.</summary>
internal sealed class Writer
{
    private readonly HttpClient client;
    private readonly Browser browser;
    private readonly int year;
    private readonly int[] activities;

    private Writer(HttpClient client, int year, int[] activities)
    {
        this.client = client;
        this.year = year;
        this.activities = activities;
        browser = new Browser(client);
    }

    public static async Task<Writer> SignInAsync(Uri address, int year, int[] activities)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true };
        var writer = new Writer(new HttpClient(handler) { BaseAddress = address }, year, activities);
        var page = await writer.browser.SignInAsync(DemoAccounts.Coordinator);
        Assert.NotEqual("/logga-in", page.Path);
        return writer;
    }

    /// <summary>What a save with this title writes elsewhere: a long text, and rows in other tables.</summary>
    public static string[] TextsOf(string title) =>
        [string.Join(' ', Enumerable.Repeat(title, 300)), $"{title}, förening", $"{title}, början", $"{title}, slutet"];

    public async Task SaveUntilEnoughAsync(SaveLedger saves)
    {
        using (client)
        {
            for (var i = 0; !saves.HasEnough; i++)
                await SaveAsync(saves, activities[i % activities.Length]);
        }
    }

    /// <summary>Goes on until the portal no longer answers.</summary>
    public async Task SaveUntilKilledAsync(SaveLedger saves)
    {
        using (client)
        {
            try
            {
                for (var i = 0; ; i++)
                    await SaveAsync(saves, activities[i % activities.Length]);
            }
            catch (Exception cut) when (saves.MidSave.IsCompleted && cut is HttpRequestException or IOException or SocketException)
            {
                // The portal is dead, as it should be. A client that is just connecting says so with the bare exception of its
                // socket: it asks for the other end's address outside of what it wraps.
            }
        }
    }

    private async Task SaveAsync(SaveLedger saves, int activity)
    {
        var page = await browser.GoAsync(ActivityPage.PathOf(year, activity));
        var title = saves.Send(activity);
        var texts = TextsOf(title);
        page.Fill("Rubrik", title).Fill("Beskrivning", texts[0]).Fill("Externa aktörer", texts[1])
            .Fill("Milstolpe 1", texts[2]).Fill("Milstolpe 2", texts[3]);

        var answer = await page.SubmitAsync("Spara aktiviteten");
        Assert.StartsWith("Aktiviteten är sparad", answer.Flash(), StringComparison.Ordinal);
        saves.Answer(activity);
    }
}
