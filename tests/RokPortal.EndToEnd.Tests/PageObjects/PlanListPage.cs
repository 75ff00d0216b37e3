using RokPortal.EndToEnd.Tests.Browsing;

namespace RokPortal.EndToEnd.Tests.PageObjects;

public sealed class PlanListPage(Visitor visitor) : PageObject(visitor)
{
    public const string Path = "/aktivitetsplaner";

    public async Task<PlanStartPage> StartPlanAsync()
    {
        await Visitor.FollowAsync(Link("Starta en aktivitetsplan"));
        return new PlanStartPage(Visitor);
    }
}

public sealed class PlanStartPage(Visitor visitor) : PageObject(visitor)
{
    public async Task<PlanPage> StartAsync(int year)
    {
        await Visitor.CheckAsync(Page.GetByRole(Microsoft.Playwright.AriaRole.Radio, new() { Name = $"{year}" }));
        await Visitor.FollowAsync(Button("Starta planen"));
        return new PlanPage(Visitor);
    }
}
