using System.Net.Mail;
using RokPortal.Data.Outbox;

namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>Asks a colleague at the party to answer: the colleague gets a link of their own.</summary>
public abstract class HandoverPageModel(RokDbContext db, ReportVisit visit, PortalMail mail) : PageModel
{
    public ReportVisit Visit => visit;

    public PartyReport Report => visit.Report;

    public string Heading => $"Lämna över – {Report.Party.ShortName}s rapport";

    [BindProperty, Required(ErrorMessage = "Skriv vad din kollega heter.")]
    [StringLength(AccessLink.NameLength, ErrorMessage = "Namnet är för långt. Skriv högst {1} tecken.")]
    public string? Name { get; set; }

    [BindProperty, Required(ErrorMessage = "Skriv din kollegas e-postadress.")]
    [StringLength(256, ErrorMessage = "E-postadressen är för lång. Skriv högst {1} tecken.")]
    public string? Email { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return await visit.OpenAsync(RouteData.Values, cancel) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await visit.OpenAsync(RouteData.Values, cancel) is { } answer)
            return answer;

        if (!string.IsNullOrWhiteSpace(Email) && !MailAddress.TryCreate(Email.Trim(), out _))
            ModelState.AddModelError(nameof(Email), "Skriv e-postadressen som namn@kommun.se.");
        if (!visit.IsOpen)
            ModelState.AddModelError("", ReportingTexts.Of(AnswerRefusal.RoundIsClosed));
        if (await db.AccessLinks.CountAsync(link => link.SubjectId == Report.Id, cancel) >= ReportLinks.MostPerReport)
            ModelState.AddModelError("", "Rapporten har redan många länkar. Hör av dig till Länsstyrelsen.");
        if (!ModelState.IsValid)
            return Page();

        var (name, address) = (Name!.Trim(), Email!.Trim());
        var issued = ReportLinks.Issue(Report, new LinkHolder(name, address, PersonId: null, Report.PartyId), visit.Now);
        db.AccessLinks.Add(issued.Link);
        db.Outbox.Add(mail.To(
            new MailRecipient(name, address),
            ReportLetters.Handover(Report, name, visit.Respondent, mail.AddressOf(ReportLinks.PathOf(issued.Token)))));
        visit.NoteUse();
        await db.SaveChangesAsync(cancel);
        TempData.Flash($"{name} får en länk med e-post. Du kan också fortsätta själv.");
        return Redirect(visit.Address);
    }
}
