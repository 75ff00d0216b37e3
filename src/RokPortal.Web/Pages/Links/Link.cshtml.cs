using RokPortal.Data.Audit;
using RokPortal.Data.Outbox;
using RokPortal.Documents.Mail;

namespace RokPortal.Web.Pages.Links;

/// <summary>What a link is, for whoever has it; and a way to switch it off without asking anybody.</summary>
[AllowAnonymous]
[OpenedByLink]
public sealed class LinkModel(RokDbContext db, LinkVisit visit, PortalMail mail, Actor actor, TimeProvider clock) : PageModel
{
    public AccessLink Link => visit.Link;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Link.Revoke(clock.UtcNow(), actor.Name);
        db.Outbox.Add(mail.To(new MailRecipient(Link.HolderName, Link.HolderAddress), Receipt()));
        await db.SaveChangesAsync(cancel);

        TempData.Flash("Länken är avstängd. Den går inte att använda mer.");
        return Redirect("/");
    }

    private Letter Receipt() => new(
        "Din länk är avstängd",
        Link.HolderName,
        [
            $"Någon som hade din länk till {Link.SubjectName} har stängt av den. Den går inte att använda mer.",
            "Var det inte du, eller behöver du en ny länk? Skriv till oss, så skickar vi en.",
        ]);
}
