using RokPortal.Domain.Files;
using RokPortal.Domain.Plans;

namespace RokPortal.Domain.Reporting;

/// <summary>
/// What a party reports of one activity in a round. The row exists from the day the round is opened; without a status it
/// is silence (Status saknas), which is derived and never stored as a status.
/// </summary>
public sealed class ActivityReport : Aggregate
{
    /// <summary>Longest text or reason, in characters.</summary>
    public const int TextLength = 1000;

    /// <summary>Most files that stand with an answer.</summary>
    public const int MostEvidence = 3;

    /// <summary>Most files in all, with those that were taken away after the report was sent.</summary>
    public const int MostEvidenceEver = 15;

    private readonly List<EarlierAnswer> earlier = [];
    private readonly List<EvidenceFile> evidence = [];

    private ActivityReport()
    {
    }

    internal ActivityReport(PartyReport report, Activity activity)
    {
        (Report, ReportId, Activity, ActivityId) = (report, report.Id, activity, activity.Id);
        IsResponsible = activity.ResponsiblePartyId == report.PartyId;
    }

    /// <summary>The party's report that it stands in.</summary>
    public PartyReport Report { get; private set; } = null!;

    /// <summary>Key of <see cref="Report"/>.</summary>
    public Guid ReportId { get; private set; }

    /// <summary>The activity.</summary>
    public Activity Activity { get; private set; } = null!;

    /// <summary>Key of <see cref="Activity"/>.</summary>
    public Guid ActivityId { get; private set; }

    /// <summary>
    /// Whether the party was responsible for the activity when the round was opened; its report stands for the activity
    /// as a whole.
    /// </summary>
    public bool IsResponsible { get; private set; }

    /// <summary>How it goes; null for no answer.</summary>
    public ReportStatus? Status { get; private set; }

    /// <summary>Why it is at risk or stalled, plain text.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When the party expects to be done, as the month's first day; only asked when it is at risk or stalled.</summary>
    public DateOnly? ExpectedMonth { get; private set; }

    /// <summary>What has been done, plain text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether the party wants the preparatory group to take it up (behöver hjälp).</summary>
    public bool WantsHelp { get; private set; }

    /// <summary>Whether the party said that nothing has changed since its last report (oförändrat).</summary>
    public bool IsUnchanged { get; private set; }

    /// <summary>When it was answered or last corrected, in UTC; null for no answer.</summary>
    public DateTime? AnsweredUtc { get; private set; }

    /// <summary>Name of who answered, or empty.</summary>
    public string AnsweredBy { get; private set; } = "";

    /// <summary>What the sent report said before it was corrected, in no order; sort by instant.</summary>
    public IReadOnlyList<EarlierAnswer> Earlier => earlier;

    /// <summary>Underlag, in no order, with what was taken away after the report was sent.</summary>
    public IReadOnlyList<EvidenceFile> Evidence => evidence;

    /// <inheritdoc />
    public override string LogName =>
        Report?.Party is { } party ? $"{party.ShortName}: {Activity?.LogName}" : Activity?.LogName ?? "";

    /// <summary>The files that stand with the answer, the first attached first.</summary>
    public IEnumerable<EvidenceFile> CurrentEvidence() =>
        evidence
            .Where(file => file.RemovedUtc is null)
            .OrderBy(file => file.AttachedUtc)
            .ThenBy(file => file.File.Name, StringComparer.Ordinal);

    /// <summary>Why an answer is not taken in.</summary>
    public IReadOnlyList<AnswerRefusal> RefusalsToAnswer(ActivityAnswer answer)
    {
        List<AnswerRefusal> reasons = [];
        if (!Report.Round.Status.IsOpen)
            reasons.Add(AnswerRefusal.RoundIsClosed);
        if (!Activity.State.IsWaitedFor)
            reasons.Add(AnswerRefusal.ActivityIsDropped);
        if (answer.NeedsReason && string.IsNullOrWhiteSpace(answer.Reason))
            reasons.Add(AnswerRefusal.ReasonMissing);
        return reasons;
    }

    /// <summary>Svarar. A correction of what was sent keeps the former answer beside it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who answers.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToAnswer"/> lists reasons.</exception>
    public void Answer(ActivityAnswer answer, DateTime now, string by)
    {
        RefusedException.ThrowIfAny(nameof(Answer), RefusalsToAnswer(answer));
        if (Status is { } former && Report.SubmittedUtc is not null)
            earlier.Add(new EarlierAnswer(this, former, Reason, Text, AnsweredUtc!.Value, AnsweredBy));

        (Status, Text, WantsHelp, IsUnchanged) = (answer.Status, answer.Text, answer.WantsHelp, answer.IsUnchanged);
        (Reason, ExpectedMonth) = answer.NeedsReason ? (answer.Reason, answer.ExpectedMonth) : ("", null);
        (AnsweredUtc, AnsweredBy) = (now, by);
    }

    /// <summary>Why files are neither attached nor taken away. All of its <see cref="Evidence"/> must be loaded.</summary>
    /// <param name="removed">What is to be taken away.</param>
    /// <param name="added">How many files are to be attached.</param>
    public IReadOnlyList<EvidenceRefusal> RefusalsToChangeEvidence(IReadOnlyCollection<EvidenceFile> removed, int added)
    {
        List<EvidenceRefusal> reasons = [];
        if (!Report.Round.Status.IsOpen)
            reasons.Add(EvidenceRefusal.RoundIsClosed);
        if (!Activity.State.IsWaitedFor)
            reasons.Add(EvidenceRefusal.ActivityIsDropped);
        if (added > 0 && CurrentEvidence().Except(removed).Count() + added > MostEvidence)
            reasons.Add(EvidenceRefusal.TooMany);
        else if (added > 0 && evidence.Count + added > MostEvidenceEver)
            reasons.Add(EvidenceRefusal.TooManyEver);
        return reasons;
    }

    /// <summary>
    /// Attaches files and takes files away. What has been sent is kept, and said to be taken away; added again, it is put back.
    /// </summary>
    /// <param name="removed">What is taken away.</param>
    /// <param name="added">What is attached.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="by">Name of who does it.</param>
    /// <returns>The files that were never sent and that nobody needs any longer.</returns>
    /// <exception cref="RefusedException"><see cref="RefusalsToChangeEvidence"/> lists reasons.</exception>
    public IReadOnlyList<StoredFile> ChangeEvidence(
        IReadOnlyCollection<EvidenceFile> removed, IReadOnlyCollection<StoredFile> added, DateTime now, string by)
    {
        RefusedException.ThrowIfAny(nameof(ChangeEvidence), RefusalsToChangeEvidence(removed, added.Count));
        foreach (var file in added)
        {
            if (evidence.Find(row => row.FileId == file.Id) is { } takenAway)
                takenAway.PutBack();
            else
                evidence.Add(new EvidenceFile(this, file, now, by));
        }

        if (Report.SubmittedUtc is null)
        {
            evidence.RemoveAll(removed.Contains);
            return [.. removed.Select(file => file.File)];
        }

        foreach (var file in removed)
            file.TakeAway(now, by);
        return [];
    }
}

/// <summary>An answer about one activity.</summary>
/// <param name="Status">How it goes.</param>
public sealed record ActivityAnswer(ReportStatus Status)
{
    /// <summary>Why it is at risk or stalled, plain text.</summary>
    public string Reason { get; init; } = "";

    /// <summary>When the party expects to be done, as the month's first day, or null.</summary>
    public DateOnly? ExpectedMonth { get; init; }

    /// <summary>What has been done, plain text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the preparatory group should take it up.</summary>
    public bool WantsHelp { get; init; }

    /// <summary>Whether it repeats the last answer because nothing has changed.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>Whether the status must be explained.</summary>
    public bool NeedsReason => Status.NeedsReason;

    /// <summary>The answer that says that nothing has changed since an earlier one (oförändrat).</summary>
    public static ActivityAnswer UnchangedSince(ReportStatus status, string reason, DateOnly? expectedMonth, string text) =>
        new(status) { Reason = reason, ExpectedMonth = expectedMonth, Text = text, IsUnchanged = true };
}

/// <summary>An answer as it was before it was corrected.</summary>
public sealed class EarlierAnswer
{
    private EarlierAnswer()
    {
    }

    internal EarlierAnswer(ActivityReport report, ReportStatus status, string reason, string text, DateTime answeredUtc, string answeredBy)
    {
        ActivityReport = report;
        (Status, Reason, Text, AnsweredUtc, AnsweredBy) = (status, reason, text, answeredUtc, answeredBy);
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What was corrected.</summary>
    public ActivityReport ActivityReport { get; private set; } = null!;

    /// <summary>How it went.</summary>
    public ReportStatus Status { get; private set; }

    /// <summary>Why, plain text.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>What had been done, plain text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When that was answered, in UTC.</summary>
    public DateTime AnsweredUtc { get; private set; }

    /// <summary>Name of who answered.</summary>
    public string AnsweredBy { get; private set; } = "";
}
