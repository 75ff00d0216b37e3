using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Meetings;

namespace RokPortal.TestSupport;

/// <summary>A year's follow-up on its way to the council.</summary>
public static partial class TestData
{
    /// <summary>The follow-up of <see cref="Year"/>, with nothing in it.</summary>
    public static FollowUp FollowUp(Agreement? agreement = null, int year = Year) =>
        Domain.FollowUps.FollowUp.Start(agreement ?? Agreement(), year, [], MeetingDay);

    /// <summary>Every goal assessed, every section ready, and a suggestion.</summary>
    public static FollowUp WrittenFollowUp(Agreement? agreement = null, int year = Year)
    {
        var followUp = FollowUp(agreement, year);
        foreach (var goal in followUp.Agreement.Goals)
            followUp.Assess(goal, GoalLevel.PartlyMet, $"Mål {goal.Number} går framåt.");
        foreach (var kind in Enum.GetValues<SectionKind>())
            followUp.Write(kind, $"Text om {kind}.", isReady: true);
        followUp.Suggest(new SuggestionContent("Språkvän i hela länet", "Det hjälper.", followUp.Agreement.Areas[0]));
        return followUp;
    }

    /// <summary>A written follow-up in a state, brought there by its own verbs.</summary>
    public static FollowUp FollowUpIn(FollowUpStatus status, Agreement? agreement = null, int year = Year)
    {
        var followUp = WrittenFollowUp(agreement, year);
        if (status == FollowUpStatus.Draft)
            return followUp;

        followUp.SendOut(Now, "Sara", MeetingDay.AddDays(14));
        if (status == FollowUpStatus.SentOut)
            return followUp;

        HandleAtGroup(followUp);
        followUp.Propose([]);
        if (status is FollowUpStatus.Approved or FollowUpStatus.Published)
            DecideFollowUp(followUp, ItemOutcome.Decision);
        if (status == FollowUpStatus.Published)
            followUp.Publish(Now);
        return followUp;
    }

    /// <summary>The group deals with the follow-up at a meeting of its own, which is closed.</summary>
    public static AgendaItem HandleAtGroup(FollowUp followUp, ItemOutcome outcome = ItemOutcome.Information) =>
        HandleAt(Staffed(BodyKind.PreparatoryGroup), followUp, outcome);

    /// <summary>The council decides on a follow-up that is proposed, at a meeting of its own.</summary>
    public static AgendaItem DecideFollowUp(FollowUp followUp, ItemOutcome outcome) => HandleAt(Staffed(), followUp, outcome);

    private static AgendaItem HandleAt(StaffedBody staffed, FollowUp followUp, ItemOutcome outcome)
    {
        var meeting = Meeting(staffed.Body);
        var item = meeting.AddItem(Content($"Uppföljning av {followUp.Year}", ItemKind.Preparation) with { FollowUp = followUp });
        if (item.RefusalsToPut(followUp).Count == 0)
            item.Put(followUp);
        item.Record(Recording(outcome));
        staffed.Close(meeting);
        return item;
    }
}
