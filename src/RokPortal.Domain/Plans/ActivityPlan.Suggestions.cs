using RokPortal.Domain.YearReports;

namespace RokPortal.Domain.Plans;

/// <summary>The chain's last link: what a year's report suggests becomes an activity of a later plan.</summary>
public sealed partial class ActivityPlan
{
    /// <summary>Why a suggestion cannot become an activity of this plan.</summary>
    public IReadOnlyList<SuggestionRefusal> RefusalsToTakeUp(YearReportSuggestion suggestion)
    {
        List<SuggestionRefusal> reasons = [];
        if (RefusalsToChange().Count > 0)
            reasons.Add(SuggestionRefusal.PlanIsLocked);
        if (!suggestion.YearReport.Status.IsApproved)
            reasons.Add(SuggestionRefusal.YearReportIsNotApproved);
        if (suggestion.YearReport.AgreementId != AgreementId)
            reasons.Add(SuggestionRefusal.OtherAgreement);
        if (suggestion.YearReport.Year >= Year)
            reasons.Add(SuggestionRefusal.NotALaterYear);
        if (activities.Exists(activity => activity.SuggestionId == suggestion.Id))
            reasons.Add(SuggestionRefusal.IsTakenUp);
        return reasons;
    }

    /// <summary>Tar upp a suggestion: a draft activity with its title, area and reason, that keeps where it came from.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToTakeUp"/> lists reasons.</exception>
    public Activity TakeUp(YearReportSuggestion suggestion)
    {
        RefusedException.ThrowIfAny(nameof(TakeUp), RefusalsToTakeUp(suggestion));
        var activity = AddActivity(suggestion.Title, suggestion.Area);
        activity.ComeFrom(suggestion);
        return activity;
    }
}
