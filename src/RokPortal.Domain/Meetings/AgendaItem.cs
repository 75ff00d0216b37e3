namespace RokPortal.Domain.Meetings;

/// <summary>
/// Ärende on an agenda, and after the meeting its paragraph (§) or point. An aggregate of its own, with its own
/// version, so that two people can record at once.
/// </summary>
public sealed partial class AgendaItem : Aggregate
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleLength = 200;

    /// <summary>Longest one-line text (presenter, clause, recipient, action point), in characters.</summary>
    public const int LineLength = 500;

    /// <summary>Longest running text, in characters.</summary>
    public const int TextLength = 12000;

    private readonly List<ActionPoint> actionPoints = [];
    private List<string> proposedDecision = [];
    private List<string> decision = [];
    private List<string> distribution = [];

    private AgendaItem()
    {
    }

    internal AgendaItem(Meeting meeting, int number, AgendaItemContent content)
    {
        Meeting = meeting;
        MeetingId = meeting.Id;
        Number = number;
        Write(content);
    }

    /// <summary>The meeting.</summary>
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>Key of <see cref="Meeting"/>.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>Number within the meeting, given once; not its place on the agenda and not its paragraph.</summary>
    public int Number { get; private set; }

    /// <summary>What sort of item it is.</summary>
    public ItemKind Kind { get; private set; }

    /// <summary>Rubrik.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Föredragande: name, or empty.</summary>
    public string Presenter { get; private set; } = "";

    /// <summary>Bakgrund, Markdown.</summary>
    public string Background { get; private set; } = "";

    /// <summary>Förslag till beslut: att-clauses in order.</summary>
    public IReadOnlyList<string> ProposedDecision => proposedDecision;

    /// <summary>Diarienummer, or empty.</summary>
    public string RegistryNumber { get; private set; } = "";

    /// <summary>What the council is to decide on, or the group to prepare; null when the item is about no such thing.</summary>
    public CouncilMatter? Matter { get; private set; }

    /// <summary>Key of <see cref="Matter"/>.</summary>
    public Guid? MatterId { get; private set; }

    /// <summary>
    /// Which proposal of <see cref="Matter"/> was put to the council; null until it is proposed and put. The council
    /// decides on that one.
    /// </summary>
    public int? ProposalNumber { get; private set; }

    /// <summary>Version of <see cref="Matter"/> that the decision made; null until then, and of what has no versions.</summary>
    public int? CarriedVersion { get; private set; }

    /// <summary>The item of an earlier meeting that comes back with this one, or null.</summary>
    public AgendaItem? Continues { get; private set; }

    /// <summary>Key of <see cref="Continues"/>.</summary>
    public Guid? ContinuesId { get; private set; }

    /// <summary>How the item ended; null while it is not over.</summary>
    public ItemOutcome? Outcome { get; private set; }

    /// <summary>
    /// How it had ended when the meeting was closed last: what is in force, also while the meeting is open again. Null before
    /// the first closing.
    /// </summary>
    public ItemOutcome? ClosedAs { get; private set; }

    /// <summary>What was said, Markdown.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What was decided: att-clauses in order.</summary>
    public IReadOnlyList<string> Decision => decision;

    /// <summary>Avvikande mening, Markdown.</summary>
    public string Dissent { get; private set; } = "";

    /// <summary>Anteckning till protokollet, Markdown.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Beslutet skickas till.</summary>
    public IReadOnlyList<string> Distribution => distribution;

    /// <summary>Att göra, in no order; sort by position.</summary>
    public IReadOnlyList<ActionPoint> ActionPoints => actionPoints;

    /// <summary>Paragraph number (§) in the minutes of <see cref="ParagraphYear"/>; null before closing and for what gets none.</summary>
    public int? ParagraphNumber { get; private set; }

    /// <summary>The year of <see cref="ParagraphNumber"/>; null when there is none.</summary>
    public int? ParagraphYear { get; private set; }

    /// <summary>
    /// Key of the body of <see cref="ParagraphNumber"/>, so that the database can refuse a number twice; null when
    /// there is none.
    /// </summary>
    public Guid? ParagraphBodyId { get; private set; }

    /// <inheritdoc />
    public override string LogName => Title;

    /// <summary>Whether the item was left unfinished, so that it comes back at a later meeting.</summary>
    public bool ComesBack => Outcome is { ComesBack: true };

    /// <summary>Why the item cannot get a content before the meeting.</summary>
    public IReadOnlyList<ItemRefusal> RefusalsToRevise(AgendaItemContent content) => Meeting.RefusalsToAdd(content);

    /// <summary>Ändrar what the item says before the meeting.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToRevise"/> lists reasons.</exception>
    public void Revise(AgendaItemContent content)
    {
        RefusedException.ThrowIfAny(nameof(Revise), RefusalsToRevise(content));
        Write(content);
    }

    /// <summary>Why a matter, as it is proposed now, cannot be put to the council with this item.</summary>
    public IReadOnlyList<PuttingRefusal> RefusalsToPut(CouncilMatter matter)
    {
        List<PuttingRefusal> reasons = [.. Meeting.RefusalsToPut(matter)];
        if (MatterId == matter.Id && ProposalNumber == matter.ProposalNumber)
            reasons.Add(PuttingRefusal.IsPutAlready);
        return reasons;
    }

    /// <summary>Puts a matter, as it is proposed now, to the council with this item.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToPut"/> lists reasons.</exception>
    public void Put(CouncilMatter matter)
    {
        RefusedException.ThrowIfAny(nameof(Put), RefusalsToPut(matter));
        (Matter, MatterId, ProposalNumber) = (matter, matter.Id, matter.ProposalNumber);
    }

    /// <summary>If what the item is about is before the council, the council decides on it as it is proposed now.</summary>
    public void PutMatter()
    {
        if (Matter is { } matter && RefusalsToPut(matter).Count == 0)
            Put(matter);
    }

    /// <summary>Why something cannot be recorded about the item.</summary>
    /// <param name="recording">What would be recorded.</param>
    /// <param name="rests">What rests on a meeting that is reopened; without it the closing is the first to judge that.</param>
    public IReadOnlyList<RecordingRefusal> RefusalsToRecord(ItemRecording recording, RestingFacts? rests = null)
    {
        List<RecordingRefusal> reasons = [];
        if (Meeting.Status == MeetingStatus.Cancelled)
            reasons.Add(RecordingRefusal.IsCancelled);
        if (Meeting.IsRecordLocked)
            reasons.Add(RecordingRefusal.RecordIsLocked);
        else if (Meeting.IsClosed && recording.Outcome != Outcome)
            reasons.Add(RecordingRefusal.OutcomeIsLocked);
        else if (Meeting.IsClosed && recording.LacksItsDecision)
            reasons.Add(RecordingRefusal.DecisionMissing);
        else if (Meeting.IsReopened && rests is not null)
            reasons.AddRange(RefusalsToEndAs(recording.Outcome, rests));
        if (recording.Outcome is ItemOutcome.Decision or ItemOutcome.Assignment && !Meeting.Body.Decides)
            reasons.Add(RecordingRefusal.OnlyTheCouncilDecides);
        if (recording.Outcome is ItemOutcome.Information or ItemOutcome.Assignment
            && MatterId is not null && Meeting.Body.Decides)
            reasons.Add(RecordingRefusal.MatterNeedsADecision);
        return reasons;
    }

    /// <summary>Protokollför: writes what was said and decided.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToRecord"/> lists reasons.</exception>
    public void Record(ItemRecording recording)
    {
        RefusedException.ThrowIfAny(nameof(Record), RefusalsToRecord(recording));
        Outcome = recording.Outcome;
        Text = recording.Text;
        Dissent = recording.Dissent;
        Note = recording.Note;
        if (!decision.SequenceEqual(recording.Decision))
            decision = [.. recording.Decision];
        if (!distribution.SequenceEqual(recording.Distribution))
            distribution = [.. recording.Distribution];
        ReplaceActionPoints(recording.ActionPoints);
    }

    internal void TakeUp(AgendaItem earlier) => (Continues, ContinuesId, ProposalNumber) = (earlier, earlier.Id, earlier.ProposalNumber);

    private void Write(AgendaItemContent content)
    {
        Kind = content.Kind;
        Title = content.Title;
        Presenter = content.Presenter;
        Background = content.Background;
        RegistryNumber = content.RegistryNumber;
        if (!proposedDecision.SequenceEqual(content.ProposedDecision))
            proposedDecision = [.. content.ProposedDecision];
        if (MatterId != content.Matter?.Id)
            ProposalNumber = null;
        (Matter, MatterId) = (content.Matter, content.Matter?.Id);
    }

    private void ReplaceActionPoints(IReadOnlyList<ActionPointContent> wanted)
    {
        actionPoints.RemoveAll(existing => existing.Position > wanted.Count);
        for (var i = 0; i < wanted.Count; i++)
        {
            var point = actionPoints.Find(existing => existing.Position == i + 1);
            if (point is null)
                actionPoints.Add(point = new ActionPoint(this, i + 1));
            point.Write(wanted[i]);
        }
    }
}
