using Microsoft.Playwright;
using RokPortal.EndToEnd.Tests.Browsing;

namespace RokPortal.EndToEnd.Tests.PageObjects;

/// <summary>A plan with its list of activities, its texts and its way to a decision.</summary>
public sealed class PlanPage(Visitor visitor) : PageObject(visitor)
{
    /// <summary>The titles of the activities, from top to bottom.</summary>
    public ILocator Titles => Page.Locator(".acts").GetByRole(AriaRole.Link);

    public async Task<ActivityStartPage> AddActivityAsync()
    {
        await Visitor.FollowAsync(Link("Lägg till aktivitet"));
        return new ActivityStartPage(Visitor);
    }

    public async Task<ActivityPage> OpenActivityAsync(string title)
    {
        await Visitor.FollowAsync(Page.Locator(".acts").GetByRole(AriaRole.Link, new() { Name = title, Exact = true }));
        return new ActivityPage(Visitor);
    }

    public ILocator MoveDown(string title) => Button($"Flytta ner: {title}");

    public async Task<PlanPage> MoveDownAsync(string title)
    {
        await Visitor.FollowAsync(MoveDown(title));
        return this;
    }

    public async Task<ConsiderationPage> OpenConsiderationAsync(string area)
    {
        await Visitor.FollowAsync(Link($"Hänsyn: {area}"));
        return new ConsiderationPage(Visitor);
    }

    public async Task<DispatchPage> OpenDispatchAsync()
    {
        await Visitor.FollowAsync(Link("Utkastet är utskickat till parterna"));
        return new DispatchPage(Visitor);
    }

    /// <summary>The whole plan as it will be printed.</summary>
    public async Task<PlanDocumentPage> ReadAsync()
    {
        await Visitor.FollowAsync(Link("Läs hela planen"));
        return new PlanDocumentPage(Visitor);
    }

    /// <summary>Downloads the plan and gives the file's path.</summary>
    public async Task<string> DownloadAsync(string path)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Visitor.ClickAsync(Link("Ladda ner som PDF")));
        await download.SaveAsAsync(path);
        return path;
    }
}
