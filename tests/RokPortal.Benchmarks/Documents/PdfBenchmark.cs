using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using RokPortal.Documents.Html;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Plans;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Benchmarks.Documents;

/// <summary>
/// A plan of 301 activities as a tagged PDF; and one of fifty pages beside Chromium's print of its HTML twin. All are warm:
/// the code is compiled, the browser is open and has the page loaded.
/// </summary>
internal static class PdfBenchmark
{
    private const string Chromium = "/usr/bin/chromium";
    // The runtime compiles a method at its best after some thirty calls.
    private const int WarmUps = 40;
    private const int Times = 20;

    public static async Task<int> RunAsync()
    {
        Console.WriteLine(Machine.Description);
        var longest = SamplePlans.Draft() with { Areas = [.. Enumerable.Range(1, 7).Select(AreaOf43)] };
        var pages = PdfRenderer.Render(ActivityPlanDocument.Compose(longest)).PageCount;
        Console.WriteLine($"301 activities {await MedianAsync(() => Task.FromResult(RenderedLength(longest)))}, {pages} pages");
        if (!File.Exists(Chromium))
        {
            await Console.Error.WriteLineAsync($"{Chromium} is missing. Install the package chromium.");
            return 2;
        }

        var plan = SamplePlans.Large();
        var rendered = PdfRenderer.Render(ActivityPlanDocument.Compose(plan));
        var own = await MedianAsync(() => Task.FromResult(RenderedLength(plan)));
        Console.WriteLine($"Portal    {own}, {rendered.PageCount} pages");

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        Console.WriteLine($"Chromium  {browser.Version}");
        var page = await browser.NewPageAsync();
        var twin = $"<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Aktivitetsplan</title></head>"
            + $"<body>{HtmlWriter.WriteDocument(ActivityPlanDocument.Compose(plan))}</body></html>";
        await page.SetContentAsync(twin);
        var print = await MedianAsync(() => PrintAsync(page));
        Console.WriteLine($"Print     {print}");
        var loadAndPrint = await MedianAsync(async () =>
        {
            await page.SetContentAsync(twin);
            return await PrintAsync(page);
        });
        Console.WriteLine($"Load too  {loadAndPrint}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Time of the portal, as a share of Chromium's print alone: {own.Milliseconds / print.Milliseconds:0.00}"));
        return 0;
    }

    private static int RenderedLength(ActivityPlanRecord plan) => PdfRenderer.Render(ActivityPlanDocument.Compose(plan)).Bytes.Length;

    private static PlanAreaRecord AreaOf43(int area) => new()
    {
        Name = $"Utvecklingsområde {area}",
        Activities = [.. Enumerable.Range(1, 43).Select(number => SamplePlans.Complete($"2027-{(area - 1) * 43 + number:00}"))],
    };

    private static async Task<int> PrintAsync(IPage page) =>
        (await page.PdfAsync(new() { Format = "A4", Tagged = true, Outline = true })).Length;

    private static async Task<Taken> MedianAsync(Func<Task<int>> make)
    {
        for (var i = 0; i < WarmUps; i++)
            await make();

        var (bytes, times) = (0, new List<double>());
        for (var i = 0; i < Times; i++)
        {
            var started = Stopwatch.GetTimestamp();
            bytes = await make();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        return new Taken(times[Times / 2], times[Times * 95 / 100], bytes);
    }

    private sealed record Taken(double Milliseconds, double Percentile95, int Bytes)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"median {Milliseconds,6:0.0} ms, 95 % within {Percentile95,6:0.0} ms, {Bytes} bytes");
    }
}
