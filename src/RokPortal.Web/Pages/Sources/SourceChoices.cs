using RokPortal.Application.Sources;

namespace RokPortal.Web.Pages.Sources;

/// <summary>What the form of a source lets one choose among, and the way from what was typed to the domain's content.</summary>
public sealed class SourceChoices(IReadOnlyList<DevelopmentArea> areas)
{
    public IEnumerable<SelectListItem> Areas => areas.Select(area => new SelectListItem(area.Name, area.Slug));

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<SourceKind>().Select(kind => new SelectListItem(SourceTexts.Of(kind), kind.ToString()));

    /// <summary>
    /// The content that was typed, with a file that was chosen. Null if something in it cannot be read or breaks a rule; the errors
    /// are in the model state.
    /// </summary>
    public SourceContent? ContentOf(SourceForm form, StoredFile? file, DateOnly today, ModelStateDictionary state)
    {
        var area = areas.FirstOrDefault(area => area.Slug == form.Area);
        if (area is null && !string.IsNullOrEmpty(form.Area))
            state.AddModelError("Input.Area", "Välj ett område i listan.");
        var day = TypedDate.ReadInto(state, "Input.PublishedOn", form.PublishedOn);
        var years = YearsOf(form.Years, state);
        if (!state.IsValid || day is not { } publishedOn)
            return null;

        var content = new SourceContent
        {
            Kind = form.Kind!.Value,
            Title = form.Title!,
            Summary = form.Summary!,
            Text = form.Text ?? "",
            Publisher = form.Publisher!,
            PublishedOn = publishedOn,
            Period = form.Period ?? "",
            Area = area,
            Address = form.Address ?? "",
            Years = years,
            NewFile = file,
            RemovesFile = form.RemovesFile,
        };
        return state.Refuses(Source.RefusalsToAdd(content, today), SourceTexts.Of, FieldOf) ? null : content;
    }

    private static List<int> YearsOf(string? typed, ModelStateDictionary state)
    {
        List<int> years = [];
        foreach (var word in (typed ?? "")
                .Split([',', ' ', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word != "och"))
        {
            if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                years.Add(year);
                continue;
            }

            state.AddModelError("Input.Years", "Skriv år med fyra siffror, till exempel 2025, 2026.");
            break;
        }

        return years;
    }

    private static string FieldOf(SourceRefusal refusal) => refusal switch
    {
        SourceRefusal.NotPublishedYet => "Input.PublishedOn",
        SourceRefusal.AddressIsNotWeb => "Input.Address",
        SourceRefusal.YearIsUnlikely => "Input.Years",
        _ => SourcePageModel.FileField,
    };
}
