namespace RokPortal.Web.Pages;

[AllowAnonymous]
public sealed class StartModel : PageModel
{
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect("/oversikt") : Page();
}
