using RokPortal.Data.Parties;
using RokPortal.Documents.Plans;

namespace RokPortal.Application.Plans;

/// <summary>A plan as its document shows it.</summary>
public static class ReadPlan
{
    /// <summary>
    /// The record of a plan that is loaded with everything. It is dated by the last change, so that the same content
    /// gives the same document whenever it is asked for.
    /// </summary>
    public static ActivityPlanRecord Of(ActivityPlan plan, County county)
    {
        var adoption = plan.Status.IsAdopted
            ? plan.Adoptions.MaxBy(adoption => adoption.Version)
            : null;
        var changed = plan.Activities.Select(activity => activity.ChangedUtc).Append(plan.ChangedUtc).Max();
        return new ActivityPlanRecord
        {
            Year = plan.Year,
            CountyName = county.Name,
            AgreementName = plan.Agreement.Name,
            AgreementPeriod = PeriodOf(plan.Agreement),
            IssuedBy = county.Organisation,
            VersionNumber = adoption?.Version ?? plan.DraftNumber,
            VersionDate = adoption?.DecidedOn ?? StockholmTime.DayOf(changed),
            Adoption = adoption is null ? null : new PlanAdoptionRecord(adoption.BodyName, adoption.DecidedOn, adoption.ParagraphNumber),
            IsSampleData = county.HasDemoData,
            Foreword = plan.Foreword,
            Goals = [.. plan.Agreement.Goals.OrderBy(goal => goal.Number).Select(goal => new PlanGoalRecord(goal.Number, goal.Text))],
            Areas = [.. plan.Agreement.Areas.OrderBy(area => area.Position).Select(area => AreaOf(plan, area))],
            CreatedUtc = changed,
        };
    }

    /// <summary>"2021–2025", with the day to which the agreement has been extended, if it has.</summary>
    private static string PeriodOf(Domain.Agreements.Agreement agreement)
    {
        var years = $"{agreement.FirstYear}–{agreement.LastYear}";
        return agreement.ValidTo.Year > agreement.LastYear
            ? $"{years}, förlängd till och med {SwedishDates.WithoutWeekday(agreement.ValidTo)}"
            : years;
    }

    private static PlanAreaRecord AreaOf(ActivityPlan plan, Domain.Agreements.DevelopmentArea area)
    {
        var consideration = plan.Considerations.FirstOrDefault(text => text.AreaId == area.Id);
        return new PlanAreaRecord
        {
            Name = area.Name,
            GenderEquality = consideration?.GenderEquality,
            DiscriminationGrounds = consideration?.DiscriminationGrounds,
            BestInterestsOfTheChild = consideration?.BestInterestsOfTheChild,
            Activities = [.. plan.InOrder().Where(activity => activity.AreaId == area.Id).Select(activity => ActivityOf(plan, activity))],
        };
    }

    private static PlanActivityRecord ActivityOf(ActivityPlan plan, Activity activity) => new()
    {
        Number = Activity.NumberText(plan.Year, activity.Number),
        Title = activity.Title,
        GoalNumbers = [.. activity.Goals.Select(link => link.Goal.Number).Order()],
        Background = activity.Background,
        Purpose = activity.Purpose,
        ExpectedResult = activity.ExpectedResult,
        TargetGroup = activity.TargetGroup,
        Description = activity.Description,
        ResponsibleParty = activity.ResponsibleParty?.Name,
        ParticipatingParties = [.. activity.Participants.Select(link => link.Party).InPartyOrder().Select(party => party.ShortName)],
        ExternalActors = activity.ExternalActors,
        Contact = activity.Contact?.Name,
        StartMonth = activity.StartMonth,
        EndMonth = activity.EndMonth,
        Milestones = [.. activity.Milestones.OrderBy(milestone => milestone.Position)
            .Select(milestone => new PlanMilestoneRecord(milestone.Title, milestone.Month, milestone.IsDone))],
        Resources = activity.Resources,
        Indicator = activity.Indicator,
        FollowUpMethod = activity.FollowUpMethod,
        ConsiderationNote = activity.ConsiderationNote,
    };
}
