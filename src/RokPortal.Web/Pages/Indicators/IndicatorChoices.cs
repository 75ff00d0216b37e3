using System.Text.RegularExpressions;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>What an indicator's form lets one choose among, and the way from what was typed to the domain's content.</summary>
public sealed partial class IndicatorChoices(Agreement agreement)
{
    public IEnumerable<SelectListItem> Goals => agreement.Goals.OrderBy(goal => goal.Number)
        .Select(goal => new SelectListItem($"Mål {goal.Number}: {goal.Text}", goal.Number.ToString(CultureInfo.InvariantCulture)));

    public IEnumerable<SelectListItem> Areas =>
        agreement.Areas.OrderBy(area => area.Position).Select(area => new SelectListItem(area.Name, area.Slug));

    public static IEnumerable<SelectListItem> Directions =>
        Enum.GetValues<IndicatorDirection>().Select(direction => new SelectListItem(IndicatorTexts.Of(direction), direction.ToString()));

    public static IEnumerable<SelectListItem> Decimals =>
        Enumerable.Range(0, 4).Select(number => number.ToString(CultureInfo.InvariantCulture))
            .Select(text => new SelectListItem(text, text));

    /// <summary>
    /// The content that was typed. Null if something in it cannot be read or breaks a rule; the errors are in the model state.
    /// </summary>
    public IndicatorContent? ContentOf(IndicatorForm form, ModelStateDictionary state)
    {
        var area = agreement.Areas.FirstOrDefault(area => area.Slug == form.Area);
        if (area is null && !string.IsNullOrEmpty(form.Area))
            state.AddModelError("Input.Area", "Välj ett område i listan.");
        if (form.Goals.Exists(number => agreement.Goals.All(goal => goal.Number != number)))
            state.AddModelError("Input.Goals", "Välj mål i listan.");
        var baseline = Aim("Baseline", "basvärdet", form.BaselineYear, form.BaselineValue, state);
        var target = Aim("Target", "målvärdet", form.TargetYear, form.TargetValue, state);
        var changes = ChangesOf(form.Changes, state);
        if (!state.IsValid)
            return null;

        var content = new IndicatorContent
        {
            Name = form.Name!.Trim(),
            Definition = form.Definition!.Trim(),
            Source = form.Source!.Trim(),
            KoladaId = form.KoladaId?.Trim().ToUpperInvariant(),
            Unit = form.Unit!.Trim(),
            Decimals = form.Decimals,
            Direction = form.Direction!.Value,
            Goals = [.. agreement.Goals.Where(goal => form.Goals.Contains(goal.Number))],
            Area = area,
            Baseline = baseline,
            Target = target,
            IsBySex = form.IsBySex,
            CountsPeople = form.CountsPeople,
            HidesSmallNumbers = form.HidesSmallNumbers,
            Changes = changes,
        };
        return state.Refuses(Indicator.RefusalsToDefine(agreement, content), IndicatorTexts.Of, FieldOf) ? null : content;
    }

    private static YearValue? Aim(string field, string name, int? year, string? typed, ModelStateDictionary state)
    {
        if (year is null && string.IsNullOrWhiteSpace(typed))
            return null;

        var value = TypedNumber.Read(typed);
        if (value is null)
            state.AddModelError(
                $"Input.{field}Value",
                string.IsNullOrWhiteSpace(typed)
                    ? $"Skriv {name}, eller ta bort året."
                    : $"Skriv {name} som ett tal, till exempel 42,0.");
        if (year is null && state[$"Input.{field}Year"]?.ValidationState != ModelValidationState.Invalid)
            state.AddModelError($"Input.{field}Year", $"Skriv vilket år {name} gäller.");
        return year is { } known && value is { } number ? new YearValue(known, number) : null;
    }

    private static List<DefinitionChangeContent> ChangesOf(string? typed, ModelStateDictionary state)
    {
        List<DefinitionChangeContent> changes = [];
        foreach (var row in TypedRows.Of(typed))
        {
            var match = ChangeRow().Match(row);
            if (!match.Success || match.Groups["note"].Value.Length > DefinitionChange.NoteLength)
            {
                state.AddModelError(
                    "Input.Changes",
                    $"Skriv år, kolon och vad som ändrades på varje rad, med högst {DefinitionChange.NoteLength} tecken. "
                        + "Till exempel: 2023: Kunskapskraven heter betygskriterier.");
                break;
            }

            changes.Add(new DefinitionChangeContent(
                int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture),
                match.Groups["note"].Value));
        }

        return changes;
    }

    private static string FieldOf(IndicatorRefusal refusal) => refusal switch
    {
        IndicatorRefusal.TargetNotAfterBaseline => "Input.TargetYear",
        IndicatorRefusal.SameYearTwice => "Input.Changes",
        _ => "Input.Goals",
    };

    [GeneratedRegex(@"^\s*(?<year>(19|20)[0-9]{2})\s*:\s*(?<note>\S.*?)\s*$")]
    private static partial Regex ChangeRow();
}
