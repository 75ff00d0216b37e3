using RokPortal.Domain.YearReports;

namespace RokPortal.Domain.Plans;

/// <summary>Aktivitet: one thing the parties do together during a plan's year. An aggregate of its own, with its own version.</summary>
public sealed partial class Activity : Aggregate
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleLength = 200;

    /// <summary>Longest one-line text (external actor, milestone), in characters.</summary>
    public const int LineLength = 200;

    /// <summary>Longest running text, in characters.</summary>
    public const int TextLength = 6000;

    private readonly List<ActivityGoal> goals = [];
    private readonly List<ActivityParticipant> participants = [];
    private readonly List<Milestone> milestones = [];
    private List<string> externalActors = [];
    private List<ActivityField> missing = [];

    private Activity()
    {
    }

    internal Activity(ActivityPlan plan, int number, string title, DevelopmentArea area)
    {
        Plan = plan;
        PlanId = plan.Id;
        Number = number;
        Revise(new ActivityContent { Title = title, Area = area });
    }

    /// <summary>The plan.</summary>
    public ActivityPlan Plan { get; private set; } = null!;

    /// <summary>Key of <see cref="Plan"/>.</summary>
    public Guid PlanId { get; private set; }

    /// <summary>Number within the plan, given once (2027-03 has number 3).</summary>
    public int Number { get; private set; }

    /// <summary>State.</summary>
    public ActivityState State { get; private set; }

    /// <summary>Rubrik.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Utvecklingsområde.</summary>
    public DevelopmentArea Area { get; private set; } = null!;

    /// <summary>Key of <see cref="Area"/>.</summary>
    public Guid AreaId { get; private set; }

    /// <summary>Bakgrund och behov, Markdown.</summary>
    public string Background { get; private set; } = "";

    /// <summary>Syfte, Markdown.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Förväntat resultat, Markdown.</summary>
    public string ExpectedResult { get; private set; } = "";

    /// <summary>Målgrupp, plain text.</summary>
    public string TargetGroup { get; private set; } = "";

    /// <summary>Beskrivning, Markdown.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Ansvarig part.</summary>
    public Party? ResponsibleParty { get; private set; }

    /// <summary>Key of <see cref="ResponsibleParty"/>.</summary>
    public Guid? ResponsiblePartyId { get; private set; }

    /// <summary>Kontaktperson.</summary>
    public Person? Contact { get; private set; }

    /// <summary>Key of <see cref="Contact"/>.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>Externa aktörer: names of others who take part, never parties.</summary>
    public IReadOnlyList<string> ExternalActors => externalActors;

    /// <summary>First month, as its first day.</summary>
    public DateOnly? StartMonth { get; private set; }

    /// <summary>Last month, as its first day.</summary>
    public DateOnly? EndMonth { get; private set; }

    /// <summary>Resurser och finansiering, plain text.</summary>
    public string Resources { get; private set; } = "";

    /// <summary>Indikator: how one sees that it helps, plain text.</summary>
    public string Indicator { get; private set; } = "";

    /// <summary>Uppföljningssätt, plain text.</summary>
    public string FollowUpMethod { get; private set; } = "";

    /// <summary>Note to the area's considerations, plain text; optional.</summary>
    public string ConsiderationNote { get; private set; } = "";

    /// <summary>The activity of an earlier plan that this one continues (fortsätter), if any.</summary>
    public Guid? ContinuesActivityId { get; private set; }

    /// <summary>The suggestion of a year's report that the activity came from, or null.</summary>
    public YearReportSuggestion? Suggestion { get; private set; }

    /// <summary>Key of <see cref="Suggestion"/>.</summary>
    public Guid? SuggestionId { get; private set; }

    /// <summary>Mål that the activity serves.</summary>
    public IReadOnlyList<ActivityGoal> Goals => goals;

    /// <summary>Medverkande parter, the responsible one not among them.</summary>
    public IReadOnlyList<ActivityParticipant> Participants => participants;

    /// <summary>Milstolpar, in no order; sort by position.</summary>
    public IReadOnlyList<Milestone> Milestones => milestones;

    /// <summary>What remains to be filled in before the plan can be proposed.</summary>
    public IReadOnlyList<ActivityField> Missing => missing;

    /// <inheritdoc />
    public override string LogName => $"{Number:00} {Title}";

    /// <summary>Number with its year: "2027-03".</summary>
    public static string NumberText(int year, int number) => $"{year}-{number:00}";

    /// <summary>Why the activity cannot get a content.</summary>
    public IReadOnlyList<RevisionRefusal> RefusalsToRevise(ActivityContent content)
    {
        List<RevisionRefusal> reasons = [];
        if (Plan.RefusalsToChange().Count > 0)
            reasons.Add(RevisionRefusal.PlanIsLocked);
        if (content.Area.AgreementId != Plan.AgreementId || content.Goals.Any(goal => goal.AgreementId != Plan.AgreementId))
            reasons.Add(RevisionRefusal.OtherAgreement);
        if (content.EndMonth < content.StartMonth)
            reasons.Add(RevisionRefusal.EndsBeforeItStarts);
        else if (content.StartMonth?.Year > Plan.Year || content.EndMonth?.Year < Plan.Year)
            reasons.Add(RevisionRefusal.OutsideThePlansYear);
        return reasons;
    }

    /// <summary>Ändrar: writes the whole content and works out what is missing.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToRevise"/> lists reasons.</exception>
    public void Revise(ActivityContent content)
    {
        RefusedException.ThrowIfAny(nameof(Revise), RefusalsToRevise(content));

        Title = content.Title;
        (Area, AreaId) = (content.Area, content.Area.Id);
        Background = content.Background;
        Purpose = content.Purpose;
        ExpectedResult = content.ExpectedResult;
        TargetGroup = content.TargetGroup;
        Description = content.Description;
        (ResponsibleParty, ResponsiblePartyId) = (content.ResponsibleParty, content.ResponsibleParty?.Id);
        (Contact, ContactId) = (content.Contact, content.Contact?.Id);
        (StartMonth, EndMonth) = (content.StartMonth, content.EndMonth);
        Resources = content.Resources;
        Indicator = content.Indicator;
        FollowUpMethod = content.FollowUpMethod;
        ConsiderationNote = content.ConsiderationNote;
        if (!externalActors.SequenceEqual(content.ExternalActors))
            externalActors = [.. content.ExternalActors];

        ReplaceGoals(content.Goals);
        ReplaceParticipants(content.Participants.Where(party => party.Id != ResponsiblePartyId));
        ReplaceMilestones(content.Milestones);
        Assess();
    }

    /// <summary>Records that the activity continues one of an earlier plan.</summary>
    public void Continue(Activity earlier) => ContinuesActivityId = earlier.Id;

    /// <summary>Keeps where the activity came from, and begins its background with the reason.</summary>
    internal void ComeFrom(YearReportSuggestion suggestion)
    {
        (Suggestion, SuggestionId, Background) = (suggestion, suggestion.Id, suggestion.Reason);
        Assess();
    }

    private void ReplaceGoals(IEnumerable<Goal> wanted)
    {
        var keep = wanted.DistinctBy(goal => goal.Id).ToList();
        goals.RemoveAll(existing => !keep.Exists(goal => goal.Id == existing.GoalId));
        goals.AddRange(
            keep.Where(goal => !goals.Exists(existing => existing.GoalId == goal.Id))
                .Select(goal => new ActivityGoal(this, goal)));
    }

    private void ReplaceParticipants(IEnumerable<Party> wanted)
    {
        var keep = wanted.DistinctBy(party => party.Id).ToList();
        participants.RemoveAll(existing => !keep.Exists(party => party.Id == existing.PartyId));
        participants.AddRange(
            keep.Where(party => !participants.Exists(existing => existing.PartyId == party.Id))
                .Select(party => new ActivityParticipant(this, party)));
    }

    private void ReplaceMilestones(IReadOnlyList<MilestoneContent> wanted)
    {
        milestones.RemoveAll(existing => existing.Position > wanted.Count);
        for (var i = 0; i < wanted.Count; i++)
        {
            var milestone = milestones.Find(existing => existing.Position == i + 1);
            if (milestone is null)
                milestones.Add(milestone = new Milestone(this, i + 1));
            milestone.Write(wanted[i]);
        }
    }
}
