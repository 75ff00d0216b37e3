using RokPortal.TestSupport;
using RokPortal.Web.Security.SecondFactor;

namespace RokPortal.Web.Tests.Security.SecondFactor;

/// <summary>The app in the phone of a test's user. It never shows the same code twice, as a patient user would have it.</summary>
internal sealed class AuthenticatorApp(string key, IReadOnlyList<string> recoveryCodes)
{
    private const string Address = "/konto/tvastegsverifiering";
    private long lastStep;

    public IReadOnlyList<string> RecoveryCodes => recoveryCodes;

    /// <summary>Sets up an app for the user of a browser, through the page.</summary>
    public static async Task<AuthenticatorApp> SetUpAsync(Browser browser)
    {
        var pending = await (await browser.GoAsync(Address)).Fill("Ditt lösenord", "Demo-2026!").SubmitAsync("Börja ställa in");
        var key = KeyOn(pending);
        // The step before the current one is accepted too, and leaves the current one to the test.
        var step = Now() - 1;
        var done = await pending.Fill("Kod från appen", TimeCode.At(key, step)).SubmitAsync("Slå på tvåstegsverifiering");
        Assert.Equal("Tvåstegsverifiering är på.", done.Flash());
        return new AuthenticatorApp(
            key,
            [.. done.Document.QuerySelectorAll("section[aria-labelledby=reservkoder] code").Select(PortalPage.TextOf)])
        {
            lastStep = step,
        };
    }

    public static string KeyOn(PortalPage page) =>
        PortalPage.TextOf(page.Document.QuerySelector("form code")).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A code that has not been shown before.</summary>
    public string NextCode()
    {
        lastStep = Math.Max(lastStep + 1, Now());
        return TimeCode.At(key, lastStep);
    }

    /// <summary>A code that is right at no step near now.</summary>
    public string WrongCode() => Enumerable.Range(0, 1_000_000).Select(number => number.ToString("D6", null))
        .First(code => Enumerable.Range(-10, 20).All(step => TimeCode.At(key, Now() + step) != code));

    private static long Now() => TimeCode.StepAt(TimeProvider.System.GetUtcNow());
}
