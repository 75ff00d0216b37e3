using RokPortal.Data.Pulses;

namespace RokPortal.Application.Seeding;

/// <summary>The demo year's pulses. Also in the file it does not stand who answered what.</summary>
internal sealed class DemoPulses(
    RokDbContext db,
    DemoPlans plans,
    IReadOnlyDictionary<string, Person> persons,
    County county,
    DateOnly today,
    int demoYear)
{
    private readonly List<DemoPulseFile.PulseRow> waiting = [.. DemoFiles.Read<DemoPulseFile>("pulses.json").Pulses];

    /// <summary>Loads the pulses that were opened by a day and are not loaded yet.</summary>
    public async Task LoadUntilAsync(DateOnly day, CancellationToken cancel)
    {
        foreach (var row in waiting.Where(row => row.OpenedOn.In(demoYear) <= day && row.OpenedOn.In(demoYear) <= today).ToList())
        {
            waiting.Remove(row);
            var opened = row.OpenedOn.In(demoYear);
            var pulse = Pulse.Open(
                plans.Find(row.Plan), county.PulseStatements,
                (await db.RepresentativesAsync(opened, cancel)).Count,
                hasPulse: false, At(opened, 8));
            foreach (var (person, answer) in row.AnsweredBy.Zip(row.Answers))
                pulse.Answer(persons[person], new PulseAnswer(answer.Marks, answer.Comment ?? ""));
            if (row.ClosedOn?.In(demoYear) is { } closed && closed <= today)
                pulse.Close(At(closed, 16));
            db.Pulses.Add(pulse);
        }
    }

    private static DateTime At(DateOnly day, int hour) => StockholmTime.StartOf(day).AddHours(hour);
}

/// <summary>The file with the demo year's pulses.</summary>
internal sealed record DemoPulseFile(IReadOnlyList<DemoPulseFile.PulseRow> Pulses)
{
    internal sealed record PulseRow(
        string Plan,
        DemoFiles.RelativeDate OpenedOn,
        DemoFiles.RelativeDate? ClosedOn,
        IReadOnlyList<string> AnsweredBy,
        IReadOnlyList<AnswerRow> Answers);

    internal sealed record AnswerRow(IReadOnlyList<int> Marks, string? Comment);
}
