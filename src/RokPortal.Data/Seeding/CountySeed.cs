namespace RokPortal.Data.Seeding;

/// <summary>Fills an empty database from a county definition. Adds only; the caller saves.</summary>
internal static class CountySeed
{
    public static County Add(RokDbContext db, CountyDefinition definition)
    {
        var county = AddCounty(db, definition);
        var parties = AddParties(db, definition);
        AddBodies(db, definition, parties);
        AddIndicators(db, definition, AddAgreements(db, definition));
        return county;
    }

    private static County AddCounty(RokDbContext db, CountyDefinition definition)
    {
        var county = County.Define(
            definition.Name,
            definition.Tagline,
            definition.Organisation,
            definition.Address,
            definition.ContactEmail,
            definition.TourLabel,
            definition.CommentDays);
        county.KeepTo(definition.LeadTimes);
        county.CodeInStatistics(definition.AreaCode);
        county.AskInPulse(definition.PulseStatements);
        foreach (var phase in definition.Phases)
            county.AddPhase(phase.Name, phase.Slug, CountyJudge.DayOfYear(phase.From)!.Value, CountyJudge.DayOfYear(phase.To)!.Value);
        db.Counties.Add(county);
        return county;
    }

    private static Dictionary<string, Party> AddParties(RokDbContext db, CountyDefinition definition)
    {
        var parties = new Dictionary<string, Party>();
        foreach (var entry in definition.Parties)
        {
            var party = Party.Join(entry.Slug, entry.Name, entry.ShortName, entry.Kind, entry.MunicipalityCode);
            if (entry.Inhabitants is { } inhabitants)
                party.EnterPopulation(definition.PopulationDate, inhabitants, definition.PopulationSource);
            parties.Add(entry.Slug, party);
        }

        db.Parties.AddRange(parties.Values);
        return parties;
    }

    private static void AddBodies(RokDbContext db, CountyDefinition definition, Dictionary<string, Party> parties)
    {
        foreach (var entry in definition.Bodies)
        {
            var body = Body.Establish(entry.Slug, entry.Name, entry.Kind, entry.Task, entry.Rules?.Over(BodyRules.Of(entry.Kind)));
            db.Bodies.Add(body);
            db.Seats.AddRange(entry.Seats.Select(seat => Seat.Create(body, parties[seat.Party], seat.Number, seat.Function)));
        }
    }

    private static Dictionary<string, Agreement> AddAgreements(RokDbContext db, CountyDefinition definition)
    {
        var agreements = new Dictionary<string, Agreement>();
        foreach (var entry in definition.Agreements)
        {
            var agreement = Agreement.Draft(entry.Slug, entry.Name, entry.FirstYear, entry.LastYear, entry.ValidFrom, entry.ValidTo);
            agreement.Describe(entry.Purpose, entry.TargetGroup);
            foreach (var goal in entry.Goals)
                agreement.AddGoal(goal.Number, goal.Text, goal.Motive);
            foreach (var area in entry.Areas)
                agreement.AddArea(area.Slug, area.Name, area.Description, area.GlobalGoals);
            if (entry.ApprovedOn is { } approvedOn)
                agreement.Approve(approvedOn);
            if (entry.Replaces is { } predecessor)
                agreement.Replace(agreements[predecessor]);
            agreements.Add(entry.Slug, agreement);
        }

        db.Agreements.AddRange(agreements.Values);
        return agreements;
    }

    private static void AddIndicators(RokDbContext db, CountyDefinition definition, Dictionary<string, Agreement> agreements)
    {
        foreach (var entry in definition.Indicators)
        {
            var agreement = agreements[entry.Agreement];
            db.Indicators.Add(Indicator.Define(agreement, entry.Slug, new IndicatorContent
            {
                Name = entry.Name,
                Definition = entry.Definition,
                Source = entry.Source,
                Unit = entry.Unit,
                Decimals = entry.Decimals,
                Direction = entry.Direction,
                IsBySex = entry.BySex,
                KoladaId = entry.KoladaId,
                Goals = [.. agreement.Goals.Where(goal => entry.Goals.Contains(goal.Number))],
                Area = entry.Area is null ? null : agreement.Areas.Single(area => area.Slug == entry.Area),
                CountsPeople = entry.CountsPeople,
                HidesSmallNumbers = entry.HidesSmallNumbers,
            }));
        }
    }
}
