using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RokPortal.Application.Seeding;

namespace RokPortal.TestSupport;

/// <summary>
/// Uses the portal as a browser without script does: keeps cookies, follows redirects, fills in and sends the forms
/// that the pages hold, antiforgery token and all.
/// </summary>
public sealed class Browser(HttpClient client)
{
    private const int MostRedirects = 10;

    private static readonly HtmlParser Parser =
        new(new HtmlParserOptions { IsKeepingSourceReferences = true }, BrowsingContext.New(Configuration.Default));

    /// <summary>For requests that no page would make.</summary>
    public HttpClient Client => client;

    /// <summary>Opens a page.</summary>
    public Task<PortalPage> GoAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Signs in through the form.</summary>
    public async Task<PortalPage> SignInAsync(
        string account, string password = DatabasePreparation.DemoPassword, string address = "/logga-in")
    {
        var page = await GoAsync(address);
        return await page.Fill("E-postadress", account).Fill("Lösenord", password).SubmitAsync("Logga in");
    }

    /// <summary>Posts fields to any address, forged ones too. The antiforgery token is among the fields of a real form.</summary>
    public Task<PortalPage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) });

    /// <summary>Posts a form with files.</summary>
    public Task<PortalPage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields, IEnumerable<ChosenFile> files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), $"\"{name}\"");
        foreach (var file in files)
            content.Add(new ByteArrayContent(file.Content), $"\"{file.Field}\"", $"\"{file.Name}\"");
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = content });
    }

    /// <summary>Posts fields as the portal's own scripts do.</summary>
    public Task<PortalPage> FetchAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("X-Requested-With", "fetch");
        return SendAsync(request);
    }

    /// <summary>Sends a request, follows redirects, and reads the page at the end of them.</summary>
    public async Task<PortalPage> SendAsync(HttpRequestMessage request)
    {
        var address = new Uri(client.BaseAddress!, request.RequestUri!);
        var response = await client.SendAsync(request);
        for (var redirects = 0; IsRedirect(response.StatusCode); redirects++)
        {
            if (redirects == MostRedirects)
                throw new InvalidOperationException($"{address} redirects without end.");
            address = new Uri(address, response.Headers.Location!);
            response.Dispose();
            response = await client.GetAsync(address);
        }

        return await ReadAsync(address, response);
    }

    private async Task<PortalPage> ReadAsync(Uri address, HttpResponseMessage response)
    {
        var isHtml = response.Content.Headers.ContentType?.MediaType == "text/html";
        var html = isHtml ? await response.Content.ReadAsStringAsync() : "";
        var document = (IHtmlDocument)await Parser.ParseDocumentAsync(html);
        return new PortalPage(this, address, response, document);
    }

    private static bool IsRedirect(HttpStatusCode status) =>
        status is HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}
