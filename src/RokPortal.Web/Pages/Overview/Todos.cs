using RokPortal.Data.Bodies;
using RokPortal.Data.Meetings;
using RokPortal.Data.Plans;
using RokPortal.Data.YearReports;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Plans;

namespace RokPortal.Web.Pages.Overview;

/// <summary>What needs the user, worked out from the state of plans, seats and meetings. Nothing is stored, so nothing is stale.</summary>
public static partial class Todos
{
    /// <summary>How long before its last day a mandate is brought up.</summary>
    private const int MandateNoticeDays = 60;

    private const int NamesShown = 3;

    /// <summary>The coordinator: bring the drafts to the council in time, and start next year's.</summary>
    /// <param name="plans">The newest plans.</param>
    /// <param name="startable">Next year, if its plan can be started and is not.</param>
    /// <param name="county">Whose year gives the deadlines.</param>
    public static IEnumerable<Todo> ForCoordinator(IEnumerable<PlanStanding> plans, int? startable, County county)
    {
        var open = plans.Where(plan => plan.Status.IsOpen).SelectMany(plan => ForDraft(plan, county));
        return startable is { } year
            ? open.Append(new Todo(
                $"Starta aktivitetsplan {year}",
                $"Överenskommelsen gäller {year}",
                "/aktivitetsplaner/ny",
                PreparedBy(county, year)))
            : open;
    }

    /// <summary>Länsstyrelsen's case officer: seats that are vacant or soon will be.</summary>
    public static IEnumerable<Todo> ForCaseOfficer(IEnumerable<SeatOnDay> seats, DateOnly today) =>
        from body in seats.GroupBy(seat => (seat.BodySlug, seat.BodyName))
        from todo in ForBody(body.Key.BodyName, $"/organ/{body.Key.BodySlug}", [.. body], today)
        select todo;

    /// <summary>Who presides over the council: a plan or a report that is before it.</summary>
    public static IEnumerable<Todo> ForChair(IEnumerable<MatterStanding> matters, County county) =>
        from standing in matters
        where standing.IsProposed
        let matter = Matter.Of(standing)
        select new Todo(
            $"Läs förslaget till {matter.Name}",
            $"Rådet ska ta ställning till {matter.Noun}",
            matter.ReadAddress,
            standing.Decider?.Date ?? CouncilBy(county, standing));

    /// <summary>A party's representative: comment on the drafts, and see to the party's own seats.</summary>
    /// <param name="personId">The representative.</param>
    /// <param name="matters">The newest plans and reports that the representative may read.</param>
    /// <param name="seats">The seats of the party or parties represented.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<Todo> ForRepresentative(
        Guid? personId, IEnumerable<MatterStanding> matters, IReadOnlyList<SeatOnDay> seats, DateOnly today)
    {
        // When the time for comments is over there is nothing more to do; the portal cannot tell who has read.
        foreach (var standing in matters.Where(standing => standing.IsSentOut && !(standing.CommentsBy < today)))
        {
            yield return new Todo(
                $"Läs utkastet till {Matter.Of(standing).Name} och lämna synpunkter",
                "Utkastet är utskickat till parterna",
                Matter.Of(standing).ReadAddress,
                standing.CommentsBy);
        }

        foreach (var seat in seats.Where(seat => seat.Function == SeatFunction.Representative))
        {
            foreach (var own in seat.Holders.Where(holder => holder.PersonId == personId && EndsSoon(holder, today)))
            {
                yield return new Todo(
                    $"Ditt mandat i {seat.BodyName} går ut",
                    own.HasSuccessor ? "Lämna över till din efterträdare" : "Meddela Länsstyrelsen vem som efterträder dig",
                    $"/organ/{seat.BodySlug}",
                    own.To);
            }

            if (seat.Deputy is null)
            {
                yield return new Todo(
                    $"Utse en ersättare i {seat.BodyName}",
                    $"{seat.PartyName} har ingen ersättare",
                    $"/parter/{seat.PartySlug}");
            }
        }
    }

    private static IEnumerable<Todo> ForDraft(PlanStanding plan, County county)
    {
        var (context, address, preparedBy) = ($"Aktivitetsplan {plan.Year}", Matter.Of(plan).Address, PreparedBy(county, plan.Year));

        if (plan.Return is { } returned)
            yield return WorkOver(plan, returned);
        if (plan.Total == 0)
            yield return new Todo("Lägg till den första aktiviteten", context, address, preparedBy);
        if (plan.CountOf(ActivityState.Draft) is > 0 and var incomplete)
        {
            yield return new Todo(
                $"Komplettera {SwedishWords.Count(incomplete, "aktivitet", "aktiviteter")}",
                context,
                address,
                preparedBy);
        }

        if (plan.Areas.Where(area => !area.HasConsiderations).ToList() is [var first, ..] unconsidered)
        {
            yield return new Todo(
                $"Skriv hänsyn för {SwedishWords.Join([.. unconsidered.Select(area => area.Name)], NamesShown)}",
                context,
                $"{address}/omraden/{first.Slug}",
                preparedBy);
        }

        if (plan is { Status: PlanStatus.Draft, Total: > 0 })
            yield return new Todo("Skicka ut utkastet till parterna", context, $"{address}/utskick", preparedBy);
        if (plan.Status == PlanStatus.SentOut)
            yield return new Todo("Lägg fram planen för rådet", context, $"{address}/till-radet", CouncilBy(county, plan));
    }

    private static IEnumerable<Todo> ForBody(string name, string address, IReadOnlyList<SeatOnDay> seats, DateOnly today)
    {
        foreach (var vacant in seats.Where(seat => seat.Function != SeatFunction.Representative && seat.Member is null))
        {
            yield return new Todo(
                $"Utse {(vacant.Function == SeatFunction.Chair ? "ordförande" : "sekreterare")} i {name}",
                "Vakant",
                address);
        }

        var places = seats.Where(seat => seat.Function == SeatFunction.Representative).ToList();
        foreach (var (role, word) in new[] { (MandateRole.Member, "ledamot"), (MandateRole.Deputy, "ersättare") })
        {
            var vacant = places.Where(seat => seat.Holders.All(holder => holder.Role != role)).ToList();
            if (vacant.Count > 0)
            {
                yield return new Todo(
                    $"Se till att {SwedishWords.Count(vacant.Count, "plats", "platser")} får {word}",
                    $"{name}: {PartiesOf(vacant)}",
                    address);
            }
        }

        var ending = from seat in seats
                     from holder in seat.Holders
                     where EndsSoon(holder, today) && !holder.HasSuccessor
                     group seat by holder.To into sameDay
                     select sameDay;
        foreach (var sameDay in ending)
        {
            yield return new Todo(
                $"Be om efterträdare för {SwedishWords.Count(sameDay.Count(), "mandat", "mandat")} som går ut",
                $"{name}: {PartiesOf(sameDay)}",
                address,
                sameDay.Key);
        }
    }

    private static bool EndsSoon(SeatHolder holder, DateOnly today) => holder.To <= today.AddDays(MandateNoticeDays);

    private static string PartiesOf(IEnumerable<SeatOnDay> seats) =>
        SwedishWords.Join([.. seats.Select(seat => seat.PartyName).Distinct()], NamesShown);

    /// <summary>What the council returned, said to who writes it.</summary>
    private static Todo WorkOver(MatterStanding standing, CouncilReturn returned) =>
        new($"Arbeta om {Matter.Of(standing).Name} som rådet lämnade tillbaka", TodoWords.Of(returned), Matter.Of(standing).Address);

    /// <summary>When the draft of a year's plan should be out: the last day of the preparation the year before.</summary>
    private static DateOnly? PreparedBy(County county, int planYear) => PhaseOf(county, PhaseSlugs.Preparation)?.LastDay(planYear - 1);

    /// <summary>
    /// When it should be before the council: a plan when its adoption begins the year before, a report when the year after
    /// has had its phase for it.
    /// </summary>
    private static DateOnly? CouncilBy(County county, MatterStanding standing) => standing is YearReportStanding
        ? PhaseOf(county, PhaseSlugs.YearReport)?.LastDay(standing.Year + 1)
        : PhaseOf(county, PhaseSlugs.Adoption)?.FirstDay(standing.Year - 1);

    private static CyclePhase? PhaseOf(County county, string slug) => county.Phases.FirstOrDefault(phase => phase.Slug == slug);
}
