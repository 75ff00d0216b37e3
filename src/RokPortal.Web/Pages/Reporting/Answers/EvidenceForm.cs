namespace RokPortal.Web.Pages.Reporting.Answers;

/// <summary>Files that a party attaches to an answer or takes away, in the same form as the answer itself.</summary>
public sealed class EvidenceForm
{
    private const string FilesField = "Evidence.Files";

    public List<IFormFile> Files { get; set; } = [];

    /// <summary>Keys of files to take away.</summary>
    public List<string> Remove { get; set; } = [];

    /// <summary>Keys of removals to take back.</summary>
    public List<string> PutBack { get; set; } = [];

    /// <summary>The removals to take back that can be read.</summary>
    public IReadOnlyCollection<Guid> ToPutBack =>
        [.. PutBack.Take(ActivityReport.MostEvidence).Select(id => Guid.TryParse(id, out var key) ? key : Guid.Empty).Distinct()];

    public bool PutsBack(Guid removal) => ToPutBack.Contains(removal);

    public bool Removes(EvidenceFile file) => Remove.Contains(file.FileId.ToString());

    /// <summary>
    /// What is to be done with the files, among them those that are put back; null if they cannot be taken in, and why stands in the
    /// model state.
    /// </summary>
    public async Task<EvidenceChange?> ReadAsync(
        ActivityReport answer,
        IReadOnlyList<StoredFile> putBack,
        HttpContext http,
        FileLimits limits,
        ModelStateDictionary state,
        CancellationToken cancel)
    {
        if (UploadReading.WasTooLarge(http))
            state.AddModelError(FilesField, $"Filerna är för stora. Varje fil får vara högst {limits.Megabytes} MB.");
        var removed = answer.CurrentEvidence().Where(Removes).ToList();
        // A closed round and a dropped activity are said by the answer itself.
        foreach (var reason in answer.RefusalsToChangeEvidence(removed, Files.Count + putBack.Count)
                .Where(reason => reason is EvidenceRefusal.TooMany or EvidenceRefusal.TooManyEver))
            state.AddModelError(FilesField, ReportingTexts.Of(reason));

        List<StoredFile> added = [.. putBack];
        foreach (var posted in Files.Take(ActivityReport.MostEvidence))
        {
            var upload = await Uploads.ReadAsync(posted, limits, cancel);
            var reasons = StoredFile.RefusalsToReceive(upload, limits.MostBytes);
            foreach (var refusal in reasons)
                state.AddModelError(FilesField, FileTexts.Explain(upload, refusal, limits));
            if (reasons.Count == 0)
                added.Add(StoredFile.Receive(upload, limits.MostBytes));
        }

        return state.IsValid ? new EvidenceChange(removed, added) : null;
    }
}

/// <summary>What is to be done with the files of an answer.</summary>
public sealed record EvidenceChange(IReadOnlyList<EvidenceFile> Removed, IReadOnlyList<StoredFile> Added)
{
    public bool IsNothing => Removed.Count == 0 && Added.Count == 0;
}
