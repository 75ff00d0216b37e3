using Microsoft.Playwright;

namespace RokPortal.EndToEnd.Tests.Browsing;

/// <summary>Somebody in front of a browser. Counts what they do with hand and keyboard.</summary>
public sealed class Visitor
{
    /// <summary>How long to wait for something to show, in milliseconds. Long, because a test machine may be busy.</summary>
    public const float Patience = 30_000;

    private readonly List<string> scriptFaults = [];

    private Visitor(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.PageError += (_, fault) => scriptFaults.Add(fault);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                scriptFaults.Add(message.Text);
        };
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Clicks, choices and filled fields so far.</summary>
    public int Interactions { get; private set; }

    /// <summary>Scripts that broke, and what the content security policy stopped.</summary>
    public IReadOnlyList<string> ScriptFaults => scriptFaults;

    /// <summary>A Swede with cookies of their own, not signed in.</summary>
    public static async Task<Visitor> NewAsync(IBrowser browser, Uri address, bool runsScripts = true)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = runsScripts,
            Locale = "sv-SE",
            TimezoneId = "Europe/Stockholm",
            ViewportSize = new() { Width = 1280, Height = 900 },
        });
        context.SetDefaultTimeout(Patience);
        return new Visitor(context, await context.NewPageAsync());
    }

    public Task OpenAsync(string path) => Page.GotoAsync(path);

    public async Task ClickAsync(ILocator target)
    {
        Interactions++;
        await target.ClickAsync();
    }

    public async Task FillAsync(ILocator field, string text)
    {
        Interactions++;
        await field.FillAsync(text);
    }

    public async Task CheckAsync(ILocator choice)
    {
        Interactions++;
        await choice.CheckAsync();
    }

    public async Task ChooseAsync(ILocator list, string option)
    {
        Interactions++;
        await list.SelectOptionAsync(new SelectOptionValue { Label = option });
    }

    /// <summary>Clicks a link or a button that leads to another page, and waits for that page.</summary>
    public Task FollowAsync(ILocator target) => AwaitNewPageAsync(() => ClickAsync(target));

    /// <summary>Presses Enter in a field, and waits for the page that it leads to.</summary>
    public Task PressEnterAsync(ILocator field) => AwaitNewPageAsync(() => field.PressAsync("Enter"));

    /// <summary>The same person in another tab of the same browser.</summary>
    public async Task<Visitor> OpenTabAsync() => new(Context, await Context.NewPageAsync());

    public Task ReloadAsync() => AwaitNewPageAsync(() => Page.ReloadAsync());

    /// <summary>
    /// Waits for the next page to load, also when it has the same address as this one, as after a saved form.
    /// </summary>
    private async Task AwaitNewPageAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Note(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Note;
        try
        {
            await act();
            await loaded.Task.WaitAsync(TimeSpan.FromMilliseconds(Patience));
        }
        finally
        {
            Page.Load -= Note;
        }
    }
}
