namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>A party's report: what is answered, what remains, and the button that sends it.</summary>
public abstract class ReportPageModel(RokDbContext db, ReportVisit visit, PortalMail mail) : PageModel
{
    public ReportVisit Visit => visit;

    public PartyReport Report => visit.Report;

    public string Heading => $"{Report.Party.ShortName}: rapport för {visit.PeriodInWords}";

    public bool AsksAboutCooperation => Report.Round.Period == ReportingPeriod.FullYear;

    public bool HasAssessedCooperation => Report.Anchoring is not null || Report.Mandate is not null || Report.Usefulness is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await visit.OpenAsync(RouteData.Values, cancel) is { } answer)
            return answer;

        ReportClock.Start(TempData, visit);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await visit.OpenAsync(RouteData.Values, cancel) is { } answer)
            return answer;

        if (this.Refuses(Report.RefusalsToSubmit(), ReportingTexts.Of))
            return Page();

        if (Report.SubmittedUtc is null
            && ReportClock.Read(TempData, visit) is { } time
            && ReportTiming.Of(Report.RoundId, time) is { } timing)
            db.ReportTimings.Add(timing);
        Report.Submit(visit.Now, visit.Respondent);
        visit.NoteUse();
        if (visit.Link is { } link)
            db.Outbox.Add(mail.To(new(link.HolderName, link.HolderAddress), ReportLetters.Receipt(Report, link.HolderName)));
        if (!await this.SaveOrSayAsync(
                db, "Någon annan hos er ändrade rapporten samtidigt. Titta igenom den och skicka igen.", cancel))
            return await visit.OpenAsync(RouteData.Values, cancel) ?? Page();

        TempData.Flash(
            "Rapporten är skickad. Tack. Du kan rätta den tills rapporteringen stängs."
                + (visit.Link is null ? "" : " Ett kvitto kommer med e-post."));
        return Redirect(visit.Address);
    }
}
