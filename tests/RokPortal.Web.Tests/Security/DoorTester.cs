using System.Net;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Security;

/// <summary>One user who tries doors, and what each answers.</summary>
internal sealed class DoorTester(PortalHost host, string? account)
{
    private Browser browser = null!;
    private string token = "";

    /// <summary>Posts carry a valid antiforgery token and no other field.</summary>
    public async Task<string> TryAsync(PageDoor door)
    {
        if (token.Length == 0)
            await EnterAsync();

        using var request = new HttpRequestMessage(new HttpMethod(door.Verb), door.Target);
        if (door.Verb == "POST")
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var response = await browser.Client.SendAsync(request);

        if (response.Headers.TryGetValues("Set-Cookie", out var cookies)
            && cookies.Any(cookie => cookie.StartsWith("rok.inloggning=;", StringComparison.Ordinal)))
        {
            token = "";
        }
        return Outcome(response);
    }

    private async Task EnterAsync()
    {
        browser = account is null ? host.NewBrowser() : await host.SignInAsync(account);
        var (page, button) = account is null ? ("/logga-in", "Logga in") : ("/konto/losenord", "Byt lösenord");
        token = (await browser.GoAsync(page)).Fields(button).Single(field => field.Key == "__RequestVerificationToken").Value;
    }

    private static string Outcome(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.Found
            when response.Headers.Location!.ToString().Contains("/logga-in?tillbaka=", StringComparison.Ordinal) => "login",
        HttpStatusCode.Unauthorized => "login",
        HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently => "go on",
        var status => $"{(int)status}",
    };
}
