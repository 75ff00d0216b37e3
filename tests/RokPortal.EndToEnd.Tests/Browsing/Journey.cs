using Microsoft.Playwright;

namespace RokPortal.EndToEnd.Tests.Browsing;

/// <summary>One test in the browser, with one or several visitors.</summary>
public sealed class Journey
{
    private readonly IBrowser browser;
    private readonly Uri address;
    private readonly string name;
    private readonly List<Visitor> visitors = [];

    private Journey(IBrowser browser, Uri address, string name)
    {
        this.browser = browser;
        this.address = address;
        this.name = name;
    }

    public static async Task RunAsync(IBrowser browser, Uri address, string name, Func<Journey, Task> steps)
    {
        var journey = new Journey(browser, address, name);
        try
        {
            await steps(journey);
            Assert.Empty(journey.visitors.SelectMany(visitor => visitor.ScriptFaults));
        }
        catch (Exception failure)
        {
            var folder = await journey.KeepEvidenceAsync();
            throw new JourneyFailedException($"{failure.Message}{Environment.NewLine}Pictures and traces are in {folder}", failure);
        }
        finally
        {
            foreach (var visitor in journey.visitors)
                await visitor.Context.DisposeAsync();
        }
    }

    /// <summary>Somebody with a browser of their own, not signed in.</summary>
    public async Task<Visitor> NewVisitorAsync(bool runsScripts = true)
    {
        var visitor = await Visitor.NewAsync(browser, address, runsScripts);
        await visitor.Context.Tracing.StartAsync(new() { Snapshots = true });
        visitors.Add(visitor);
        return visitor;
    }

    private async Task<string> KeepEvidenceAsync()
    {
        var folder = Directory.CreateTempSubdirectory($"rokportal-{name}-").FullName;
        for (var i = 0; i < visitors.Count; i++)
        {
            var file = Path.Combine(folder, $"visitor-{i + 1}");
            await visitors[i].Page.ScreenshotAsync(new() { Path = file + ".png", FullPage = true });
            await visitors[i].Context.Tracing.StopAsync(new() { Path = file + "-trace.zip" });
        }

        return folder;
    }
}

/// <summary>A journey stopped; the cause is inside, the message also says where the evidence is.</summary>
public sealed class JourneyFailedException(string message, Exception cause) : Exception(message, cause);
