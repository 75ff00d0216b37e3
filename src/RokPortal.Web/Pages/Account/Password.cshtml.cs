using Microsoft.AspNetCore.Identity;
using RokPortal.Data.Identity;
using RokPortal.Web.Security.Guessing;
using RokPortal.Web.Security.SecondFactor;

namespace RokPortal.Web.Pages.Account;

[Authorize(Policy = Policies.SignedIn)]
public sealed class PasswordModel(SignInManager<PortalUser> signIn, PasswordCheck passwords, CurrentUser current) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Whether the user must choose a password before doing anything else.</summary>
    public bool IsDemanded => OneTimePassword.MustBeChangedBy(User);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();

        var users = signIn.UserManager;
        var user = (await users.FindByIdAsync(current.Id.ToString()))!;
        if (await passwords.AgainAsync(user, Input.Current!) is not GuessAnswer.Right and var answer)
        {
            ModelState.AddModelError(
                "Input.Current",
                answer == GuessAnswer.MustWait ? CodeTexts.Of(CodeRefusal.Locked) : users.ErrorDescriber.PasswordMismatch().Description);
            return Page();
        }

        var result = await users.ChangePasswordAsync(user, Input.Current!, Input.New!);
        foreach (var error in result.Errors)
            ModelState.AddModelError("Input.New", error.Description);
        if (!ModelState.IsValid)
            return Page();

        await users.RemoveClaimAsync(user, OneTimePassword.Claim);
        await signIn.RefreshSignInAsync(user);
        TempData.Flash("Lösenordet är bytt.");
        return Redirect("/oversikt");
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "Skriv ditt nuvarande lösenord.")]
        [DataType(DataType.Password)]
        [StringLength(200, ErrorMessage = "Lösenordet är för långt. Skriv högst 200 tecken.")]
        public string? Current { get; set; }

        [Required(ErrorMessage = "Skriv ett nytt lösenord.")]
        [DataType(DataType.Password)]
        [StringLength(200, ErrorMessage = "Lösenordet är för långt. Skriv högst 200 tecken.")]
        public string? New { get; set; }
    }
}
