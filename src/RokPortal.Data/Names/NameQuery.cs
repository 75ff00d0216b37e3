namespace RokPortal.Data.Names;

/// <summary>Reads what things are called today, for texts that hold only their ids.</summary>
public static class NameQuery
{
    /// <summary>
    /// Names of parties, persons, bodies, agreements, areas, goals, indicators, plans, activities, meetings and items by
    /// id, in one statement. An id of anything else, or of what is gone, is left out.
    /// </summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesOfAsync(
        this RokDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
            return new Dictionary<Guid, string>();

        // The ids are united and not the names: columns of different lengths cannot be.
        var known = db.Parties.Select(party => party.Id)
            .Concat(db.Persons.Select(person => person.Id))
            .Concat(db.Bodies.Select(body => body.Id))
            .Concat(db.Agreements.Select(agreement => agreement.Id))
            .Concat(db.Set<DevelopmentArea>().Select(area => area.Id))
            .Concat(db.Set<Goal>().Select(goal => goal.Id))
            .Concat(db.Indicators.Select(indicator => indicator.Id))
            .Concat(db.Plans.Select(plan => plan.Id))
            .Concat(db.Activities.Select(activity => activity.Id))
            .Concat(db.Set<YearReportSuggestion>().Select(suggestion => suggestion.Id))
            .Concat(db.YearReports.Select(yearReport => yearReport.Id))
            .Concat(db.Set<ExtensionProposal>().Select(proposal => proposal.Id))
            .Concat(db.Meetings.Select(meeting => meeting.Id))
            .Concat(db.AgendaItems.Select(item => item.Id));

        var rows = await known
            .Where(id => ids.Contains(id))
            .Select(id => new
            {
                Id = id,
                Party = db.Parties.Where(party => party.Id == id).Select(party => party.ShortName).FirstOrDefault(),
                Person = db.Persons
                    .Where(person => person.Id == id)
                    .Select(person => person.GivenName + " " + person.FamilyName)
                    .FirstOrDefault(),
                Body = db.Bodies.Where(body => body.Id == id).Select(body => body.Name).FirstOrDefault(),
                Agreement = db.Agreements.Where(agreement => agreement.Id == id).Select(agreement => agreement.Name).FirstOrDefault(),
                Area = db.Set<DevelopmentArea>().Where(area => area.Id == id).Select(area => area.Name).FirstOrDefault(),
                Goal = db.Set<Goal>().Where(goal => goal.Id == id).Select(goal => goal.Text).FirstOrDefault(),
                Indicator = db.Indicators.Where(indicator => indicator.Id == id).Select(indicator => indicator.Name).FirstOrDefault(),
                Plan = db.Plans.Where(plan => plan.Id == id).Select(plan => (int?)plan.Year).FirstOrDefault(),
                YearReport = db.YearReports.Where(yearReport => yearReport.Id == id)
                    .Select(yearReport => (int?)yearReport.Year).FirstOrDefault(),
                ExtendedTo = db.Set<ExtensionProposal>().Where(proposal => proposal.Id == id)
                    .Select(proposal => (DateOnly?)proposal.ValidTo).FirstOrDefault(),
                Suggestion = db.Set<YearReportSuggestion>()
                    .Where(suggestion => suggestion.Id == id)
                    .Select(suggestion => suggestion.Title)
                    .FirstOrDefault(),
                Item = db.AgendaItems.Where(item => item.Id == id).Select(item => item.Title).FirstOrDefault(),
                Meeting = db.Meetings.Where(meeting => meeting.Id == id).Select(meeting => meeting.Title).FirstOrDefault(),
                MeetingDate = db.Meetings.Where(meeting => meeting.Id == id).Select(meeting => (DateOnly?)meeting.Date).FirstOrDefault(),
                Activity = db.Activities.Where(activity => activity.Id == id).Select(activity => activity.Title).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return rows.ToDictionary(
            row => row.Id,
            row =>
                row.Party
                ?? row.Person
                ?? row.Body
                ?? row.Agreement
                ?? row.Area
                ?? row.Goal
                ?? row.Indicator
                ?? row.Activity
                ?? row.Suggestion
                ?? row.Item
                ?? (row.Meeting is null
                    ? null
                    : string.Create(CultureInfo.InvariantCulture, $"{row.Meeting} {row.MeetingDate:yyyy-MM-dd}"))
                ?? (row.Plan ?? row.YearReport)?.ToString(CultureInfo.InvariantCulture)
                ?? row.ExtendedTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                ?? "");
    }
}
