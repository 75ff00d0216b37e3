namespace RokPortal.Web.Pages.Bodies;

/// <summary>Seats that are vacant or soon will be: all of them for Länsstyrelsen, their own for the parties.</summary>
internal sealed class SeatTodos : ITodoSource
{
    /// <summary>How long before its last day a mandate is brought up.</summary>
    private const int MandateNoticeDays = 60;

    private const int NamesShown = 3;

    public int Order => 50;

    public async Task<IEnumerable<Todo>> ListAsync(TodoFacts facts, CancellationToken cancel)
    {
        if (facts.IsForCaseOfficer)
            return ForCaseOfficer(await facts.Db.SeatsOnAsync(facts.Today, seat => true, cancel), facts.Today);

        var parties = facts.Parties;
        return parties.Count == 0 ? [] : ForRepresentative(
            facts.Rights.PersonId,
            await facts.Db.SeatsOnAsync(facts.Today, seat => parties.Contains(seat.PartyId), cancel),
            facts.Today);
    }

    /// <summary>Länsstyrelsen's case officer: seats that are vacant or soon will be.</summary>
    public static IEnumerable<Todo> ForCaseOfficer(IEnumerable<SeatOnDay> seats, DateOnly today) =>
        from body in seats.GroupBy(seat => (seat.BodySlug, seat.BodyName))
        from todo in ForBody(body.Key.BodyName, $"/organ/{body.Key.BodySlug}", [.. body], today)
        select todo;

    /// <summary>A party's representative: see to the party's own seats.</summary>
    /// <param name="personId">The representative.</param>
    /// <param name="seats">The seats of the party or parties represented.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<Todo> ForRepresentative(Guid? personId, IReadOnlyList<SeatOnDay> seats, DateOnly today)
    {
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
}
