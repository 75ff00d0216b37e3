using Microsoft.Playwright;
using RokPortal.EndToEnd.Tests.Browsing;

namespace RokPortal.EndToEnd.Tests.PageObjects;

/// <summary>The considerations of one area.</summary>
public sealed class ConsiderationPage(Visitor visitor) : PageObject(visitor)
{
    public async Task<PlanPage> WriteAsync(string genderEquality, string discriminationGrounds, string bestInterestsOfTheChild)
    {
        await TypeAsync("Jämställdhet", genderEquality);
        await TypeAsync("Diskrimineringsgrunder", discriminationGrounds);
        await TypeAsync("Barnets bästa", bestInterestsOfTheChild);
        await Visitor.FollowAsync(Button("Spara texterna"));
        return new PlanPage(Visitor);
    }
}

/// <summary>Sends the draft to the parties.</summary>
public sealed class DispatchPage(Visitor visitor) : PageObject(visitor)
{
    public async Task<PlanPage> SendAsync()
    {
        await Visitor.FollowAsync(Button("Skicka ut till parterna"));
        return new PlanPage(Visitor);
    }
}

/// <summary>Proposes the plan to the council, or says what stands in the way.</summary>
public sealed class SubmissionPage(Visitor visitor) : PageObject(visitor)
{
    public ILocator Obstacles => Page.GetByRole(AriaRole.Region, new() { NameRegex = new("återstår") }).GetByRole(AriaRole.Listitem);

    public static async Task<SubmissionPage> OpenAsync(Visitor visitor, int year)
    {
        await visitor.OpenAsync($"/aktivitetsplaner/{year}/till-radet");
        return new SubmissionPage(visitor);
    }
}

/// <summary>The whole plan on one page, as in the PDF.</summary>
public sealed class PlanDocumentPage(Visitor visitor) : PageObject(visitor)
{
    public Task<IReadOnlyList<string>> HeadingsAsync() => Page.Locator(".document").GetByRole(AriaRole.Heading).AllInnerTextsAsync();
}
