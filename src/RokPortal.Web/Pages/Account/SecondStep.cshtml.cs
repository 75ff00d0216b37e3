using Microsoft.AspNetCore.Identity;
using RokPortal.Data.Identity;
using RokPortal.Web.Security.SecondFactor;

namespace RokPortal.Web.Pages.Account;

/// <summary>Tvåstegsverifiering: sets up the authenticator app in two steps, shows the recovery codes once, turns it off.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class SecondStepModel(StepUp stepUp, SignInManager<PortalUser> signIn, CurrentUser current) : PageModel
{
    private PortalUser account = null!;
    private string? key;

    /// <summary>The step that the posted form belongs to; another tab may have gone on since.</summary>
    [BindProperty]
    public SetUpStep? Step { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The recovery codes, on the page that is shown after the app was confirmed and never again.</summary>
    [TempData]
    public string? RecoveryCodes { get; set; }

    /// <summary>Where the account is now.</summary>
    public SetUpStep Now { get; private set; }

    public int RecoveryCodesLeft { get; private set; }

    /// <summary>The key in groups of four, to type.</summary>
    public string KeyInGroups => string.Join(' ', (key ?? "").Chunk(4).Select(letters => new string(letters)));

    /// <summary>The key as an app on the same device opens it.</summary>
    public string KeyAddress => $"otpauth://totp/{Uri.EscapeDataString("RÖK-portalen")}:{Uri.EscapeDataString(account.Email ?? "")}"
        + $"?secret={key}&issuer={Uri.EscapeDataString("RÖK-portalen")}&digits=6&period=30";

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (Step is not null && Step != Now)
            return Redirect(StepUp.Page);

        var refusal = Now == SetUpStep.Off ? await stepUp.StartAsync(account, Password ?? "") : await stepUp.RefusalAsync(account, Code);
        if (refusal is { } reason)
        {
            ModelState.AddModelError(Now == SetUpStep.Off ? nameof(Password) : nameof(Code), CodeTexts.Of(reason));
            return Page();
        }

        if (Now == SetUpStep.Pending)
        {
            RecoveryCodes = string.Join(' ', await stepUp.TurnOnAsync(account));
            TempData.Flash("Tvåstegsverifiering är på.");
        }
        else if (Now == SetUpStep.On)
        {
            await stepUp.TurnOffAsync(account);
            TempData.Flash("Tvåstegsverifiering är avstängd.");
        }

        await signIn.RefreshSignInAsync(account);
        return Redirect(StepUp.Page);
    }

    private async Task LoadAsync()
    {
        account = await stepUp.AccountAsync(current.Id);
        key = await stepUp.KeyAsync(account);
        Now = key is null ? SetUpStep.Off : account.TwoFactorEnabled ? SetUpStep.On : SetUpStep.Pending;
        if (Now == SetUpStep.On)
            RecoveryCodesLeft = await stepUp.RecoveryCodesLeftAsync(account);
    }
}

/// <summary>Where an account is with its authenticator app.</summary>
public enum SetUpStep
{
    /// <summary>It has none.</summary>
    Off,

    /// <summary>It has a key, and the app has not shown a right code yet.</summary>
    Pending,

    /// <summary>Its codes count.</summary>
    On,
}
