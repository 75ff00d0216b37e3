using RokPortal.Data.Sources;

namespace RokPortal.Web.Pages.Sources;

/// <summary>Lägesbilder and utvärderingar, the latest first.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class SourceListModel(RokDbContext db, CurrentUser current) : PageModel
{
    public bool MayEdit => current.May(Policies.EditIndicators);

    /// <summary>Each kind with what there is of it.</summary>
    public IReadOnlyList<(string Id, string Heading, string WhenEmpty, IReadOnlyList<CitedSource> Sources)> Parts { get; private set; }
        = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var sources = (await db.ListSourcesAsync(cancel)).ToLookup(source => source.Kind);
        Parts =
        [
            ("lagesbilder", "Lägesbilder", "Det finns ingen lägesbild än.", [.. sources[SourceKind.SituationReport]]),
            ("utvarderingar", "Utvärderingar", "Det finns ingen utvärdering än.", [.. sources[SourceKind.Evaluation]]),
        ];
    }
}
