using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using RokPortal.Application.Drafts;
using RokPortal.Application.Seeding;
using RokPortal.Data.Identity;

namespace RokPortal.Web.Pages.Account;

/// <summary>
/// Signing in. Whoever has signed in already, in another tab, goes on from here too: the token of this form was then made for
/// nobody, so the form itself judges what it takes, and the browser's word that it comes from the portal counts as much.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class LoginModel(
    SignInManager<PortalUser> signIn,
    DraftStore drafts,
    IDataProtectionProvider protection,
    IAntiforgery antiforgery,
    CurrentUser current,
    CountyFacts county,
    IWebHostEnvironment environment) : PageModel
{
    /// <summary>The same answer whether the account exists, is locked or the password is wrong.</summary>
    private const string Refusal = "E-postadressen eller lösenordet stämmer inte. Efter fem försök är kontot stängt i 15 minuter.";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>A form that was posted after the sign-in had expired, encrypted.</summary>
    [BindProperty]
    public string? Parked { get; set; }

    /// <summary>What was typed in this tab, when there is a newer draft of the same page from another; to be copied.</summary>
    public IReadOnlyList<string> Unkept { get; private set; } = [];

    public string UnkeptAddress { get; private set; } = "";

    public IReadOnlyList<DemoAccount> DemoAccounts { get; private set; } = [];

    public string DemoPassword => DatabasePreparation.DemoPassword;

    public IActionResult OnGet([FromQuery(Name = "tillbaka")] string? returnUrl)
    {
        if (User.Identity?.IsAuthenticated == true)
            return Redirect("/oversikt");

        ReturnUrl = returnUrl;
        Parked = ParkedForm.Of(HttpContext);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Request.Headers["Sec-Fetch-Site"] != "same-origin" && !await antiforgery.IsRequestValidAsync(HttpContext))
            return BadRequest();
        if (current.Rights is not null && string.Equals(User.Identity?.Name, Input.Email, StringComparison.OrdinalIgnoreCase))
            return await GoOnAsync(current.Id, cancel);
        if (!ModelState.IsValid)
            return Show();

        var user = await signIn.UserManager.FindByEmailAsync(Input.Email!);
        if (user is null)
        {
            // As slow as checking a real account, so that time does not tell which addresses have one.
            _ = signIn.UserManager.PasswordHasher.HashPassword(new PortalUser(), Input.Password!);
            return Refuse();
        }

        var result = await signIn.PasswordSignInAsync(user, Input.Password!, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
            return Refuse();

        return await GoOnAsync(user.Id, cancel);
    }

    private async Task<IActionResult> GoOnAsync(Guid user, CancellationToken cancel)
    {
        if (Parked is null || ParkedForm.Open(Parked, protection) is not { } parked)
            return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : Redirect("/oversikt");
        if (await drafts.FindAsync(user, parked.Address, cancel) is { } newer && newer.SavedUtc > parked.ParkedUtc)
        {
            Unkept = [.. WrittenInForm.Among(parked.Fields).Except(WrittenInForm.Among(newer.Fields))];
            UnkeptAddress = Url.IsLocalUrl(parked.Address) ? parked.Address : "/oversikt";
            return Unkept.Count > 0 ? Page() : LocalRedirect(UnkeptAddress);
        }

        await drafts.KeepAsync(user, parked.Address, parked.Fields, cancel);
        return LocalRedirect(parked.Address);
    }

    private PageResult Refuse()
    {
        ModelState.AddModelError("Input.Email", Refusal);
        return Show();
    }

    private PageResult Show()
    {
        if (environment.IsDevelopment() && county.County.HasDemoData)
            DemoAccounts = DemoAccount.All;
        return Page();
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "Skriv din e-postadress.")]
        [StringLength(256, ErrorMessage = "E-postadressen är för lång. Skriv högst 256 tecken.")]
        public string? Email { get; set; }

        [Required(ErrorMessage = "Skriv ditt lösenord.")]
        [DataType(DataType.Password)]
        [StringLength(200, ErrorMessage = "Lösenordet är för långt. Skriv högst 200 tecken.")]
        public string? Password { get; set; }
    }
}
