namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>
/// Somebody fills in a party's report: a representative who is signed in, or whoever was sent a link. Opens the report of
/// the address, and knows for whom and by whom it is answered.
/// </summary>
public sealed class ReportVisit(RokDbContext db, CurrentUser current, LinkVisit link, TimeProvider clock)
{
    public PartyReport Report { get; private set; } = null!;

    /// <summary>Where the report begins; its other pages lie under it.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What is asked, in order.</summary>
    public IReadOnlyList<ActivityReport> Steps { get; private set; } = [];

    /// <summary>The link that opened it, or null for who is signed in.</summary>
    public AccessLink? Link { get; private set; }

    /// <summary>Name of who answers.</summary>
    public string Respondent => Link is null ? current.Rights!.Name : $"{Link.HolderName} via länk";

    public int Answered => Steps.Count(step => step.Status is not null);

    public bool IsOpen => Report.Round.Status.IsOpen;

    public DateTime Now => clock.UtcNow();

    /// <summary>"helåret 2026".</summary>
    public string PeriodInWords => $"{(Report.Round.Period == ReportingPeriod.HalfYear ? "halvåret" : "helåret")} {Report.Round.Plan.Year}";

    /// <summary>Opens the report that the route names, by its link or by year, period and party. Null, or the answer to give.</summary>
    public async Task<IActionResult?> OpenAsync(RouteValueDictionary route, CancellationToken cancel)
    {
        if (route.TryGetValue(OpenedByLinkAttribute.RoutePart, out var token))
        {
            Link = await LinkAsync(cancel);
            if (Link.StateAt(Now) != LinkState.Valid)
                return new StatusCodeResult(StatusCodes.Status410Gone);

            return await OpenAsync(report => report.Id == Link.SubjectId, ReportLinks.PathOf((string)token!), cancel);
        }

        var (year, party) = (int.Parse((string)route["year"]!, System.Globalization.CultureInfo.InvariantCulture), (string)route["party"]!);
        if (ReportingTexts.PeriodOf((string)route["period"]!) is not { } period)
            return new NotFoundResult();

        return await OpenAsync(
                report => report.Round.Plan.Year == year && report.Round.Period == period && report.Party.Slug == party,
                null, cancel)
            ?? (current.May(Policies.ReportForParty, Report.PartyId) ? null : new ForbidResult());
    }

    /// <summary>Notes that something was saved through the link, if it is one.</summary>
    public void NoteUse() => Link?.Use(Now);

    /// <summary>
    /// The link that opened the page; read again when a save that others were in the way of has emptied the context. To attach
    /// what was read would not do: its use is noted there, so nothing would differ and nothing be saved.
    /// </summary>
    private async Task<AccessLink> LinkAsync(CancellationToken cancel) => db.Entry(link.Link).State == EntityState.Detached
        ? await db.AccessLinks.Include(known => known.Party).SingleAsync(known => known.Id == link.Link.Id, cancel)
        : link.Link;

    private async Task<IActionResult?> OpenAsync(
        System.Linq.Expressions.Expression<Func<PartyReport, bool>> which,
        string? address,
        CancellationToken cancel)
    {
        if (await db.PartyReports.WithEverything().FirstOrDefaultAsync(which, cancel) is not { } report)
            return new NotFoundResult();

        Report = report;
        Address = address ?? ReportAddress.Of(report);
        Steps = [.. report.Asked()];
        return null;
    }
}
