using RokPortal.Application.Seeding;
using RokPortal.EndToEnd.Tests.Browsing;

namespace RokPortal.EndToEnd.Tests.PageObjects;

public sealed class LoginPage(Visitor visitor) : PageObject(visitor)
{
    /// <summary>Asks for a page without being signed in, which leads here and afterwards there.</summary>
    public static async Task<LoginPage> OpenAsync(Visitor visitor, string wanted)
    {
        await visitor.OpenAsync(wanted);
        return new LoginPage(visitor);
    }

    public async Task<T> SignInAsync<T>(string account, Func<Visitor, T> wanted)
    {
        await TypeAsync("E-postadress", account);
        await TypeAsync("Lösenord", DatabasePreparation.DemoPassword);
        await Visitor.FollowAsync(Page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Logga in" }));
        return wanted(Visitor);
    }
}
