namespace RokPortal.Domain.Meetings;

/// <summary>What closing the meeting does to an item: its number, its effect, and the effect taken back.</summary>
public sealed partial class AgendaItem
{
    /// <summary>Whether it has another outcome than the one that is in force.</summary>
    public bool IsChanged => ClosedAs != Outcome;

    /// <summary>Whether the closing gives it its number. What has one keeps it, whatever becomes of the item.</summary>
    internal bool TakesNumber => Meeting.Body.Decides && ParagraphNumber is null && Outcome is not (null or ItemOutcome.NotReached);

    /// <summary>Whether what is in force of it did something to its matter.</summary>
    private bool HasEffect => Matter is not null && (Meeting.Body.Decides
        ? ClosedAs is ItemOutcome.Decision or ItemOutcome.Referred
        : Meeting.Body.Prepares && ClosedAs is not null);

    /// <summary>Whether the next closing takes back what it did to its matter.</summary>
    public bool LosesEffect => IsChanged && HasEffect;

    /// <summary>Whether its effect can be taken back: neither the matter nor anything else rests on it.</summary>
    /// <param name="rests">What rests on the meeting.</param>
    public bool CanBeTakenBack(RestingFacts rests) =>
        !HasEffect || (!rests.RestedOn.Contains(Id) && Matter!.CanBeTakenBack(this));

    /// <summary>Why the item of a reopened meeting cannot end in another way than before.</summary>
    internal IEnumerable<RecordingRefusal> RefusalsToEndAs(ItemOutcome? outcome, RestingFacts rests)
    {
        if (outcome == ClosedAs)
            yield break;
        if (!CanBeTakenBack(rests))
            yield return RecordingRefusal.SomethingRestsOnIt;
        if (rests.TakenUp.Contains(Id) && outcome is not { ComesBack: true })
            yield return RecordingRefusal.IsTakenUp;
        if (rests.LaterHasNumbers && Meeting.Body.Decides && ParagraphNumber is null && outcome is not (null or ItemOutcome.NotReached))
            yield return RecordingRefusal.LaterMeetingHasNumbers;
    }

    /// <summary>Gives the item its paragraph, if its outcome gets one and it has none.</summary>
    internal void NumberWith(ParagraphCounter counter)
    {
        if (TakesNumber)
            (ParagraphNumber, ParagraphYear, ParagraphBodyId) = (counter.Next(), counter.Year, counter.BodyId);
    }

    /// <summary>Takes back what the item did, if it ends in another way now.</summary>
    internal void TakeBack(DateTime now)
    {
        if (!LosesEffect)
            return;
        Matter!.WhenTakenBack(this, now);
        CarriedVersion = null;
    }

    /// <summary>
    /// Puts into force how the item ended, unless that is in force already: a decision is the council's from the moment its
    /// meeting is closed.
    /// </summary>
    internal void PutIntoForce(DateTime now)
    {
        if (!IsChanged)
        {
            Matter?.WhenReworded(this);
            return;
        }

        if (Meeting.Body.Prepares)
            Matter?.WhenPrepared(this, now);
        if (Meeting.Body.Decides && Outcome == ItemOutcome.Decision)
            CarriedVersion = Matter?.WhenCarried(this, now);
        else if (Meeting.Body.Decides && Outcome == ItemOutcome.Referred)
            Matter?.WhenReturned(this, now);
        ClosedAs = Outcome;
    }
}
