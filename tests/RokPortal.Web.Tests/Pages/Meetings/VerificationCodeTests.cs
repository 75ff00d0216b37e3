using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Security.SecondFactor;
using RokPortal.Web.Tests.Support;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Verifying minutes where the portal asks for a code from the verifier's app.</summary>
public sealed class VerificationCodeTests : IDisposable
{
    private const string Label = "Kod från appen, eller en reservkod";
    private const string Verify = "Justera protokollet";

    private readonly SomebodyFirst somebody = new();
    private readonly PortalHost host;

    public VerificationCodeTests() => host = somebody.In(new PortalHost().With("Security:RequireMfaToVerify", "true"));

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Get_WithoutAnApp_SaysWhatToDoAndLeadsThere()
    {
        var slug = await SentAsync(Today);
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);

        var page = await browser.GoAsync($"/moten/{slug}/justering");

        Assert.False(page.HasButton(Verify));
        Assert.Equal("Tvåstegsverifiering", (await page.FollowAsync("Ställ in tvåstegsverifiering")).Heading);
    }

    [Fact]
    public async Task Post_WithAWrongCodeOrNone_IsRefused_AndARightOneVerifies()
    {
        var slug = await SentAsync(Today);
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);
        var app = await AuthenticatorApp.SetUpAsync(browser);
        var page = await browser.GoAsync($"/moten/{slug}/justering");

        Assert.Equal("Skriv koden som appen visar.", (await page.SubmitAsync(Verify)).FieldError(Label));
        var wrong = await page.Fill(Label, app.WrongCode()).SubmitAsync(Verify);
        Assert.StartsWith("Koden stämmer inte.", wrong.FieldError(Label), StringComparison.Ordinal);
        Assert.False(await HasVerifiedAsync(slug));

        Assert.Equal("Du har justerat protokollet.", (await wrong.Fill(Label, app.NextCode().Insert(3, " ")).SubmitAsync(Verify)).Flash());
        Assert.True(await HasVerifiedAsync(slug));
    }

    [Fact]
    public async Task Post_WithACodeThatWasUsed_IsRefused_AndTheNextOneIsTaken()
    {
        var (first, second) = (await SentAsync(Today), await SentAsync(Today));
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);
        var app = await AuthenticatorApp.SetUpAsync(browser);
        var code = app.NextCode();
        await (await browser.GoAsync($"/moten/{first}/justering")).Fill(Label, code).SubmitAsync(Verify);

        var replayed = await (await browser.GoAsync($"/moten/{second}/justering")).Fill(Label, code).SubmitAsync(Verify);
        Assert.Equal("Koden är redan använd. Vänta tills appen visar nästa kod.", replayed.FieldError(Label));
        Assert.False(await HasVerifiedAsync(second));

        await replayed.Fill(Label, app.NextCode()).SubmitAsync(Verify);
        Assert.True(await HasVerifiedAsync(second));
    }

    [Fact]
    public async Task Post_WhenAnotherVerifiesJustBefore_AsksForANewCode_AndTakesIt()
    {
        var slug = await SentAsync(Today);
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);
        var app = await AuthenticatorApp.SetUpAsync(browser);
        var page = await browser.GoAsync($"/moten/{slug}/justering");
        somebody.Does(() => VerifyAsTheOtherAsync(slug));

        var late = await page.Fill(Label, app.NextCode()).SubmitAsync(Verify);

        Assert.Equal(
            "Någon annan ändrade mötet samtidigt. Inget är sparat än. Skriv en ny kod och försök igen.", late.FieldError(Label));
        Assert.Equal("", late.ValueOf(Label));
        Assert.False(await HasVerifiedAsync(slug));
        await late.Fill(Label, app.NextCode()).SubmitAsync(Verify);
        Assert.True(await HasVerifiedAsync(slug));
    }

    [Fact]
    public async Task Post_WithARecoveryCode_IsTakenOnce()
    {
        var (first, second) = (await SentAsync(Today), await SentAsync(Today));
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);
        var app = await AuthenticatorApp.SetUpAsync(browser);

        await (await browser.GoAsync($"/moten/{first}/justering")).Fill(Label, app.RecoveryCodes[3]).SubmitAsync(Verify);
        await (await browser.GoAsync($"/moten/{second}/justering")).Fill(Label, app.RecoveryCodes[3]).SubmitAsync(Verify);

        Assert.Equal((true, false), (await HasVerifiedAsync(first), await HasVerifiedAsync(second)));
    }

    [Fact]
    public async Task Post_WithFiveWrongCodes_LocksTheAccount_AlsoWhenItsPasswordIsTypedRightInBetween()
    {
        var slug = await SentAsync(Today);
        var browser = await host.SignInAsync(DemoAccounts.CouncilMember);
        var app = await AuthenticatorApp.SetUpAsync(browser);
        var page = await browser.GoAsync($"/moten/{slug}/justering");
        for (var i = 0; i < 4; i++)
            await page.Fill(Label, app.WrongCode()).SubmitAsync(Verify);
        await host.SignInAsync(DemoAccounts.CouncilMember);

        var fifth = await page.Fill(Label, app.WrongCode()).SubmitAsync(Verify);
        var right = await page.Fill(Label, app.NextCode()).SubmitAsync(Verify);

        Assert.All(
            [fifth, right],
            locked => Assert.Equal("Det har varit för många försök. Vänta 15 minuter och försök igen.", locked.FieldError(Label)));
        Assert.False(await HasVerifiedAsync(slug));
    }

    /// <summary>A council meeting whose protokoll is out for verification with the governor and the member for Linköping.</summary>
    private async Task<string> SentAsync(DateOnly day)
    {
        var slug = await host.PlanMeetingAsync(
            MeetingsOfTests.Council, day, meeting => meeting.AddRecorded("Läget i länet", ItemOutcome.Information));
        await host.CloseMeetingAsync(slug);
        await (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/till-justering"))
            .Check("Johan Westling").SubmitAsync("Skicka för justering");
        return slug;
    }

    private async Task VerifyAsTheOtherAsync(string slug)
    {
        await using var db = host.OpenDatabase();
        var minutes = (await db.MeetingAsync(slug)).Minutes!;
        var other = minutes.Verifications.Single(row => row.Name != "Johan Westling").PersonId;
        minutes.Verify(await db.Persons.SingleAsync(person => person.Id == other), host.Clock.GetUtcNow().UtcDateTime, TestData.Checksum);
        await db.SaveChangesAsync();
    }

    private async Task<bool> HasVerifiedAsync(string slug)
    {
        await using var db = host.OpenDatabase();
        return (await db.MeetingAsync(slug)).Minutes!.Verifications.Any(row => row is { Name: "Johan Westling", VerifiedUtc: not null });
    }
}
