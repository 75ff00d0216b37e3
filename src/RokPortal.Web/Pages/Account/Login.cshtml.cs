using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using RokPortal.Application.Drafts;
using RokPortal.Application.Seeding;
using RokPortal.Data.Identity;

namespace RokPortal.Web.Pages.Account;

[AllowAnonymous]
public sealed class LoginModel(
    SignInManager<PortalUser> signIn,
    DraftStore drafts,
    IDataProtectionProvider protection,
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

        if (Parked is not null && ParkedForm.Open(Parked, protection) is { } parked)
        {
            await drafts.KeepAsync(user.Id, parked.Address, parked.Fields, cancel);
            return LocalRedirect(parked.Address);
        }

        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : Redirect("/oversikt");
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

/// <summary>A demo account on the login page, in development only.</summary>
public sealed record DemoAccount(string Email, string Description)
{
    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("samordnare@demo.example", "Integrationssamordnare: skriver aktivitetsplanen"),
        new("sekreterare@demo.example", "Sekreterare, Länsstyrelsen"),
        new("landshovding@demo.example", "Landshövding, rådets ordförande"),
        new("linkoping@demo.example", "Ledamot i rådet, Linköping"),
        new("motala@demo.example", "Ledamot i beredningsgruppen, Motala"),
        new("ersattare.kinda@demo.example", "Ersättare i rådet, Kinda"),
        new("utvarderare@demo.example", "Utvärderare"),
        new("admin@demo.example", "Administratör"),
    ];
}
