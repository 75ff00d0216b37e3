using RokPortal.Data.Parties;

namespace RokPortal.Web.Pages.Plans.Activities;

/// <summary>What an activity's form lets one choose among, and the way from what was typed to the domain's content.</summary>
public sealed class ActivityChoices(Agreement agreement, IReadOnlyList<Party> parties, IReadOnlyList<Person> persons)
{
    public IEnumerable<SelectListItem> Areas => agreement.Areas
        .OrderBy(area => area.Position)
        .Select(area => new SelectListItem(area.Name, area.Id.ToString()));

    public IEnumerable<SelectListItem> Goals => agreement.Goals
        .OrderBy(goal => goal.Number)
        .Select(goal => new SelectListItem($"Mål {goal.Number}: {goal.Text}", goal.Id.ToString()));

    public IEnumerable<SelectListItem> Parties => parties.Select(party => new SelectListItem(party.ShortName, party.Id.ToString()));

    public IEnumerable<SelectListItem> Contacts =>
        persons.Select(person => new SelectListItem($"{person.Name}, {person.Party?.ShortName}", person.Id.ToString()));

    /// <summary>Parties with the municipalities first, and the officials who can be contacts. Two statements.</summary>
    public static async Task<ActivityChoices> LoadAsync(RokDbContext db, Agreement agreement, CancellationToken cancel)
    {
        var parties = await db.Parties
            .InPartyOrder(party => party)
            .ToListAsync(cancel);
        var persons = await db.Persons.Include(person => person.Party)
            .Where(person => person.PartyId != null && !person.IsElected)
            .OrderBy(person => person.FamilyName).ThenBy(person => person.GivenName)
            .ToListAsync(cancel);
        return new ActivityChoices(agreement, parties, persons);
    }

    /// <summary>The content that was typed. Null if something in it cannot be read; the errors are in the model state.</summary>
    public ActivityContent? ContentOf(ActivityForm form, ModelStateDictionary state)
    {
        var content = new ActivityContent
        {
            Title = form.Title ?? "",
            Area = Choose(agreement.Areas, area => area.Id == form.AreaId, form.AreaId, state, "AreaId", "Välj ett område i listan.")!,
            Goals = [.. form.GoalIds
                .Select(id => Choose(agreement.Goals, goal => goal.Id == id, id, state, "GoalIds", "Välj mål i listan.")!)],
            Background = form.Background ?? "",
            Purpose = form.Purpose ?? "",
            Description = form.Description ?? "",
            ExpectedResult = form.ExpectedResult ?? "",
            TargetGroup = form.TargetGroup ?? "",
            ResponsibleParty = Choose(
                parties,
                party => party.Id == form.ResponsiblePartyId,
                form.ResponsiblePartyId,
                state,
                "ResponsiblePartyId",
                "Välj en part i listan."),
            Contact = Choose(
                persons, person => person.Id == form.ContactId, form.ContactId, state, "ContactId", "Välj en kontaktperson i listan."),
            Participants = [.. form.PartyIds
                .Select(id => Choose(parties, party => party.Id == id, id, state, "PartyIds", "Välj parter i listan.")!)],
            ExternalActors = TypedRows.Of(form.ExternalActors),
            StartMonth = Month(form.StartMonth, state, "StartMonth"),
            EndMonth = Month(form.EndMonth, state, "EndMonth"),
            Milestones = [.. form.Milestones.Index()
                .Where(row => !string.IsNullOrWhiteSpace(row.Item.Title))
                .Take(ActivityForm.MilestoneRows)
                .Select(row => new MilestoneContent(
                    row.Item.Title!, Month(row.Item.Month, state, $"Milestones[{row.Index}].Month"), row.Item.IsDone))],
            Resources = form.Resources ?? "",
            Indicator = form.Indicator ?? "",
            FollowUpMethod = form.FollowUpMethod ?? "",
            ConsiderationNote = form.ConsiderationNote ?? "",
        };
        if (content.ExternalActors.Any(actor => actor.Length > Activity.LineLength))
            state.AddModelError("Input.ExternalActors", $"Skriv en aktör på varje rad, med högst {Activity.LineLength} tecken.");
        return state.IsValid ? content : null;
    }

    /// <summary>What was changed by two people, as the user reads it: names for ids, the text itself otherwise.</summary>
    public Comparison InWords(Comparison comparison)
    {
        (ActivityField Field, IEnumerable<SelectListItem> Among)[] chosen =
        [
            (ActivityField.Area, Areas), (ActivityField.Goals, Goals), (ActivityField.ResponsibleParty, Parties),
            (ActivityField.Participants, Parties), (ActivityField.Contact, Contacts),
        ];
        return chosen.Aggregate(
            comparison, (words, field) => words.InWords(ActivityInputs.IdOf(field.Field), ids => NamesOf(field.Among, ids)));
    }

    private static string NamesOf(IEnumerable<SelectListItem> choices, string ids) =>
        string.Join("\n", choices.Where(choice => ids.Split('\n').Contains(choice.Value)).Select(choice => choice.Text));

    private static T? Choose<T>(
        IEnumerable<T> choices, Func<T, bool> isChosen, Guid? id, ModelStateDictionary state, string field, string message)
        where T : class
    {
        var chosen = id is null ? null : choices.FirstOrDefault(isChosen);
        if (id is not null && chosen is null)
            state.AddModelError($"Input.{field}", message);
        return chosen;
    }

    private static DateOnly? Month(string? text, ModelStateDictionary state, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        var month = MonthInput.Read(text);
        if (month is null)
            state.AddModelError($"Input.{field}", "Skriv månad och år, till exempel januari 2027.");
        return month;
    }
}
