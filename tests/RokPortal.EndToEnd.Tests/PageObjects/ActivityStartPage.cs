using Microsoft.Playwright;
using RokPortal.EndToEnd.Tests.Browsing;

namespace RokPortal.EndToEnd.Tests.PageObjects;

/// <summary>The short form that a new activity begins with.</summary>
public sealed class ActivityStartPage(Visitor visitor) : PageObject(visitor)
{
    public async Task<ActivityPage> AddAsync(string title, string area)
    {
        await TypeAsync("Rubrik", title);
        await Visitor.CheckAsync(Page.GetByRole(AriaRole.Radio, new() { Name = area, Exact = true }));
        await Visitor.FollowAsync(Button("Lägg till"));
        return new ActivityPage(Visitor);
    }
}
