using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using RokPortal.Application.Seeding;
using RokPortal.Data.Identity;
using RokPortal.Web.Security.Guessing;

namespace RokPortal.Web.Pages.Account;

/// <summary>
/// Signing in. Whoever has signed in already, in another tab, goes on from here too: the token of this form was then made for
/// nobody, so the form itself judges what it takes, and the browser's word that it comes from the portal counts as much.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class LoginModel(
    SignInManager<PortalUser> signIn,
    PasswordCheck passwords,
    KnownDevices devices,
    ParkedText parkedText,
    IAntiforgery antiforgery,
    CurrentUser current,
    CountyFacts county,
    IWebHostEnvironment environment) : PageModel
{
    /// <summary>The same answer whether the account exists, has to wait or the password is wrong.</summary>
    private const string Refusal = "E-postadressen eller lösenordet stämmer inte. Efter fem försök är kontot stängt i 15 minuter.";

    /// <summary>Whatever the account: it says nothing of any.</summary>
    private const string TooMany = "Det har varit för många försök härifrån. Vänta tio minuter och försök igen.";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>A form that was posted after the sign-in had expired, encrypted.</summary>
    [BindProperty]
    public string? Parked { get; set; }

    /// <summary>What was typed in this tab and could not become a draft, to be copied; else null.</summary>
    public KeptText? Unkept { get; private set; }

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

        var judged = await passwords.AtSignInAsync(Input.Email!, Input.Password!);
        if (judged.Account is not { } account)
            return Refuse(judged.Answer);

        await signIn.SignInAsync(account, isPersistent: false);
        await devices.RememberAsync(account);
        return await GoOnAsync(account.Id, cancel);
    }

    /// <summary>To where this tab was going, with what was written in it; what could not be kept is shown here.</summary>
    private async Task<IActionResult> GoOnAsync(Guid user, CancellationToken cancel)
    {
        var kept = await parkedText.KeepAsync(Parked, user, cancel);
        if (kept is null)
            return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : Redirect("/oversikt");

        Unkept = kept.Unkept.Count > 0 ? kept : null;
        return Unkept is null ? LocalRedirect(kept.Address) : Page();
    }

    private PageResult Refuse(SignInAnswer answer)
    {
        var isTooMany = answer == SignInAnswer.TooManyFromHere;
        ModelState.AddModelError("Input.Email", isTooMany ? TooMany : Refusal);
        var page = Show();
        page.StatusCode = isTooMany ? StatusCodes.Status429TooManyRequests : null;
        return page;
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
