using System.Text;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Security;

/// <summary>Whatever is asked, in whatever way: an answer that the asker can read, and never a failure of ours.</summary>
public sealed class FuzzTests : IDisposable
{
    private const int Requests = 5_000;
    private const int Seed = 20261130;

    private static readonly string?[] Who =
        [null, DemoAccounts.Coordinator, DemoAccounts.Secretary, DemoAccounts.CouncilMember, DemoAccounts.Administrator];

    private readonly PortalHost host = new();

    [Fact]
    public async Task AnyRequest_IsAnsweredInSwedish_AndNeverWith500()
    {
        host.Listen();
        await host.PlanWithStandingItemsAsync(MeetingsOfTests.Council, new DateOnly(2029, 12, 12));
        var hostile = new HostileRequests(Seed, await PageRoutes.AllAsync(host));
        var askers = new List<FuzzAsker>();
        foreach (var account in Who)
            askers.Add(await FuzzAsker.EnterAsync(host, account));

        List<string> faults = [];
        for (var i = 0; i < Requests && faults.Count < 20; i++)
        {
            var asker = askers[i % askers.Count];
            using var request = hostile.Next(asker.Token);
            if (await asker.FaultOfAsync(request) is { } fault)
                faults.Add(fault);
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    public void Dispose() => host.Dispose();

    private sealed class FuzzAsker(HttpClient client, string token)
    {
        public string Token => token;

        public static async Task<FuzzAsker> EnterAsync(PortalHost host, string? account)
        {
            var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true };
            var client = new HttpClient(handler) { BaseAddress = host.ClientOptions.BaseAddress };
            var browser = new Browser(client);
            var page = account is null ? await browser.GoAsync("/logga-in") : await browser.SignInAsync(account);
            return new FuzzAsker(client, page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        }

        public async Task<string?> FaultOfAsync(HttpRequestMessage request)
        {
            var said = $"{request.Method} {request.RequestUri} {request.Content?.Headers.ContentType}";
            said = said.Length <= 300 ? said : said[..300];
            try
            {
                using var response = await client.SendAsync(request);
                var text = response.Content.Headers.ContentType?.MediaType == "text/html" ? await response.Content.ReadAsStringAsync() : "";
                if ((int)response.StatusCode >= 500)
                    return $"{(int)response.StatusCode}: {said}\n    {await BodyOfAsync(request)}";
                if (text.Contains("   at ", StringComparison.Ordinal) || text.Contains("Exception", StringComparison.Ordinal))
                    return $"a stack trace: {said}";
                if (response.Content.Headers.ContentType is null && (int)response.StatusCode >= 400 && IsAskedByPage(request))
                    return $"{(int)response.StatusCode} and nothing to read: {said}";
                return text.Length > 0 && !text.Contains("lang=\"sv\"", StringComparison.Ordinal) ? $"not in Swedish: {said}" : null;
            }
            catch (HttpRequestException error)
            {
                return $"{error.Message}: {said}";
            }
        }

        /// <summary>
        /// Not by a script, which reads the status; not with a method whose answer has no body; and not with an end of text in the
        /// path, which the web server refuses by itself.
        /// </summary>
        private static bool IsAskedByPage(HttpRequestMessage request) =>
            request.Method != HttpMethod.Head
            && !request.Headers.Contains("X-Requested-With")
            && !request.RequestUri!.OriginalString.Split('?')[0].Contains("%00", StringComparison.Ordinal);

        private static async Task<string> BodyOfAsync(HttpRequestMessage request)
        {
            var body = request.Content is null ? "" : Encoding.ASCII.GetString(await request.Content.ReadAsByteArrayAsync());
            return body.Length <= 400 ? body : body[..400];
        }
    }
}
