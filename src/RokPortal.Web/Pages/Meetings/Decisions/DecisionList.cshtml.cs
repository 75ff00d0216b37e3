using RokPortal.Web.TagHelpers;

namespace RokPortal.Web.Pages.Meetings.Decisions;

/// <summary>
/// Everything the council has decided, latest first. What was decided is known to everybody once the meeting is closed;
/// its words are for those who may read the minutes, in the list as on the paragraph's own page.
/// </summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DecisionListModel(RokDbContext db, CurrentUser current) : PageModel
{
    private const int PageSize = 50;
    private const int LongestText = 200;

    private DecisionList list = new([], [], []);

    [BindProperty(SupportsGet = true, Name = "ar")]
    public string? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Body { get; set; }

    [BindProperty(SupportsGet = true, Name = "text")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public string? PageText { get; set; }

    /// <summary>What is filtered by, in words; empty when everything is shown.</summary>
    public IReadOnlyList<string> Filters { get; private set; } = [];

    public int HitCount { get; private set; }

    public int PageNumber { get; private set; }

    public int PageCount => Math.Max(1, (HitCount + PageSize - 1) / PageSize);

    public IReadOnlyList<DecidedParagraph> Decisions { get; private set; } = [];

    public IEnumerable<SelectListItem> Years => list.Years
        .Select(year => year.ToString(CultureInfo.InvariantCulture))
        .Select(year => new SelectListItem(year, year));

    public IEnumerable<SelectListItem> Bodies => list.Bodies.Select(body => new SelectListItem(body.Name, body.Slug));

    /// <summary>Whether the user may read what the paragraph says.</summary>
    public bool MayReadWords(DecidedParagraph decision) => current.May(Policies.ReadRecord, decision.Meeting);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (body, words) = (Wanted(Body), Wanted(Text));
        // A year that is none has no decisions.
        int? year = Wanted(Year) is not { } typed ? null
            : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : 0;
        list = await db.ListDecisionsAsync(body, year, cancel);
        Filters = [.. FiltersInWords(body, Wanted(Year), words)];

        // SQLite's lower() knows only the letters a to z, so the text is looked for here, the same on both databases;
        // a council decides a few dozen times a year. Words that are not shown are not found either.
        List<DecidedParagraph> hits = [.. list.Decisions.Where(decision => words is null || Mentions(decision, words))];
        HitCount = hits.Count;
        // A page that is no number or does not exist is the nearest one that does.
        PageNumber = Math.Clamp(
            int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1, 1, PageCount);
        Decisions = [.. hits.Skip((PageNumber - 1) * PageSize).Take(PageSize)];
    }

    private static string? Wanted(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : typed.Trim()[..Math.Min(typed.Trim().Length, LongestText)];

    private bool Mentions(DecidedParagraph decision, string words) =>
        decision.Title.Contains(words, StringComparison.OrdinalIgnoreCase)
        || (MayReadWords(decision) && decision.Decision.Any(clause => clause.Contains(words, StringComparison.OrdinalIgnoreCase)));

    private IEnumerable<string> FiltersInWords(string? body, string? year, string? words)
    {
        if (year is not null)
            yield return $"år {year}";
        if (body is not null)
            yield return list.Bodies.FirstOrDefault(known => known.Slug == body)?.Name ?? body;
        if (words is not null)
            yield return $"”{words}”";
    }
}
