using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.YearReports;

namespace RokPortal.Application.Meetings;

/// <summary>What is said of an item's sort.</summary>
public static class ItemWords
{
    /// <summary>Whether it is a matter of its own: the title of a standing item says by itself what it is.</summary>
    public static bool IsMatter(ItemKind kind) => kind is ItemKind.Information or ItemKind.Decision or ItemKind.AssignmentsAndNeeds
        or ItemKind.Preparation or ItemKind.Discussion or ItemKind.AnnualReview;

    /// <summary>The sorts that a body's agenda can have: only the council decides and has minutes to verify.</summary>
    public static IEnumerable<ItemKind> KindsFor(bool isCouncil) => Enum.GetValues<ItemKind>()
        .Where(kind => isCouncil || kind is not (ItemKind.Decision or ItemKind.VerifierElection))
        .OrderBy(kind => IsMatter(kind) ? 0 : 1);

    /// <summary>What lies before the council with the item.</summary>
    public static IReadOnlyList<string> DocumentsOf(AgendaItem item) => item switch
    {
        { Matter: ActivityPlan plan, ProposalNumber: { } number } => [$"Förslag till aktivitetsplan {plan.Year}, förslag {number}"],
        { Matter: YearReport yearReport, ProposalNumber: { } number } => [$"Uppföljning av {yearReport.Year}, förslag {number}"],
        _ => [],
    };
}
