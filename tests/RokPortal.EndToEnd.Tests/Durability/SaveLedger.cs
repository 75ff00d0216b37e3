namespace RokPortal.EndToEnd.Tests.Durability;

/// <summary>What was sent to the portal and what it answered, so that one can say what may stand in the database.</summary>
internal sealed class SaveLedger(int wanted, SaveLedger? earlier = null)
{
    private readonly Lock door = new();
    private readonly Dictionary<int, string> answered = [];
    private readonly Dictionary<int, string> sent = [];
    private readonly TaskCompletionSource midSave = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int next = earlier?.next ?? 0;

    /// <summary>Done when as many saves as wanted are answered and another one has just been sent.</summary>
    public Task MidSave => midSave.Task;

    public int Answered { get; private set; }

    public bool HasEnough => Answered >= wanted;

    /// <summary>Saves that never got their answer.</summary>
    public int CutOff => sent.Count;

    /// <summary>A title that no other save has.</summary>
    public string Send(int activity)
    {
        lock (door)
        {
            var title = $"Sparning {++next}";
            sent[activity] = title;
            if (HasEnough)
                midSave.TrySetResult();
            return title;
        }
    }

    public void Answer(int activity)
    {
        lock (door)
        {
            sent.Remove(activity, out var title);
            answered[activity] = title!;
            Answered++;
        }
    }

    /// <summary>Titles that an activity may have now: what was last answered, or the save that never got its answer.</summary>
    public IEnumerable<(int Activity, IReadOnlyList<string> Titles)> PossibleTitles() =>
        answered.Select(entry => (
            entry.Key,
            (IReadOnlyList<string>)(sent.TryGetValue(entry.Key, out var title) ? [entry.Value, title] : [entry.Value])));
}
