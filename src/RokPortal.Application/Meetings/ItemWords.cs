using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.YearReports;

namespace RokPortal.Application.Meetings;

/// <summary>What is said of an item.</summary>
public static class ItemWords
{
    /// <summary>What lies before the council with the item.</summary>
    public static IReadOnlyList<string> DocumentsOf(AgendaItem item) => item switch
    {
        { Matter: ActivityPlan plan, ProposalNumber: { } number } => [$"Förslag till aktivitetsplan {plan.Year}, förslag {number}"],
        { Matter: YearReport yearReport, ProposalNumber: { } number } => [$"Uppföljning av {yearReport.Year}, förslag {number}"],
        _ => [],
    };
}
