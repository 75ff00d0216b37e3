namespace RokPortal.Data.Seeding;

/// <summary>Whether what a county's file says goes together: what it names is in it, and days and rules can be.</summary>
internal static class CountyJudge
{
    private const int LeapYear = 2028;

    /// <summary>What does not, by its path in the file, and what is expected there. Empty when all is well.</summary>
    public static IReadOnlyList<(string Path, string Expected)> FaultsOf(CountyDefinition county) =>
        [.. Phases(county), .. Parties(county), .. Bodies(county), .. Agreements(county), .. Indicators(county)];

    /// <summary>A day of the year, "09-01"; null if there is no such day.</summary>
    public static MonthDay? DayOfYear(string text) =>
        DateOnly.TryParseExact(
            $"{LeapYear}-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new MonthDay(day.Month, day.Day)
            : null;

    private static IEnumerable<(string Path, string Expected)> Phases(CountyDefinition county)
    {
        foreach (var (index, phase) in county.Phases.Index())
        {
            var at = $"$.phases[{index}]";
            var (from, to) = (DayOfYear(phase.From), DayOfYear(phase.To));
            if (from is null)
                yield return ($"{at}.from", "en dag på året, skriven som 09-01");
            if (to is null)
                yield return ($"{at}.to", "en dag på året, skriven som 09-30");
            if (from is { } first && to is { } last && first.In(LeapYear) > last.In(LeapYear))
                yield return ($"{at}.to", "samma dag som from eller en senare. En fas över nyår skrivs som två");
        }
    }

    private static IEnumerable<(string Path, string Expected)> Parties(CountyDefinition county) =>
        Unique("$.parties", county.Parties.Select(party => party.Slug));

    private static IEnumerable<(string Path, string Expected)> Bodies(CountyDefinition county)
    {
        var parties = county.Parties.Select(party => party.Slug).ToList();
        foreach (var (index, body) in county.Bodies.Index())
        {
            var at = $"$.bodies[{index}]";
            foreach (var (seat, entry) in body.Seats.Index().Where(seat => !parties.Contains(seat.Item.Party)))
                yield return ($"{at}.seats[{seat}].party", $"en av parterna i filen: {string.Join(", ", parties)}");
            if (body.Rules is { } rules && Body.RefusalsToEstablish(rules.Over(BodyRules.Of(body.Kind))).Count > 0)
                yield return ($"{at}.rules", "regler som går ihop. Ett organ som beslutar för protokoll och bereder inte åt ett annat");
        }

        foreach (var fault in Unique("$.bodies", county.Bodies.Select(body => body.Slug)))
            yield return fault;
    }

    private static IEnumerable<(string Path, string Expected)> Agreements(CountyDefinition county)
    {
        var slugs = county.Agreements.Select(agreement => agreement.Slug).ToList();
        foreach (var (index, agreement) in county.Agreements.Index())
        {
            var at = $"$.agreements[{index}]";
            if (agreement.ValidTo < agreement.ValidFrom)
                yield return ($"{at}.validTo", "samma dag som validFrom eller en senare");
            if (agreement.LastYear < agreement.FirstYear)
                yield return ($"{at}.lastYear", "samma år som firstYear eller ett senare");
            foreach (var fault in Unique($"{at}.goals", agreement.Goals.Select(goal => goal.Number), "number"))
                yield return fault;
            foreach (var fault in Unique($"{at}.areas", agreement.Areas.Select(area => area.Slug)))
                yield return fault;
            if (agreement.Replaces is { } replaced && !slugs.Take(index).Contains(replaced))
                yield return ($"{at}.replaces", "en överenskommelse som står före i filen");
        }

        foreach (var fault in Unique("$.agreements", slugs))
            yield return fault;
    }

    private static IEnumerable<(string Path, string Expected)> Indicators(CountyDefinition county)
    {
        foreach (var fault in Unique("$.indicators", county.Indicators.Select(indicator => indicator.Slug)))
            yield return fault;
        foreach (var (index, indicator) in county.Indicators.Index())
        {
            var at = $"$.indicators[{index}]";
            var agreement = county.Agreements.FirstOrDefault(agreement => agreement.Slug == indicator.Agreement);
            if (agreement is null)
                yield return ($"{at}.agreement", "en av överenskommelserna i filen");
            else if (!indicator.Goals.All(goal => agreement.Goals.Any(known => known.Number == goal)))
                yield return ($"{at}.goals", "nummer på mål i överenskommelsen");
            else if (indicator.Area is { } area && agreement.Areas.All(known => known.Slug != area))
            {
                yield return (
                    $"{at}.area",
                    $"ett av områdena i överenskommelsen: {string.Join(", ", agreement.Areas.Select(known => known.Slug))}");
            }
        }
    }

    private static IEnumerable<(string Path, string Expected)> Unique<TName>(
        string list, IEnumerable<TName> names, string property = "slug")
    {
        HashSet<TName> seen = [];
        foreach (var (index, name) in names.Index())
        {
            if (!seen.Add(name))
                yield return ($"{list}[{index}].{property}", $"ett namn som ingen annan har; {name} finns redan");
        }
    }
}
