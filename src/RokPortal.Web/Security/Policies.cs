using RokPortal.Data.Queries;
using RokPortal.Domain.Plans;

namespace RokPortal.Web.Security;

/// <summary>
/// Who may do what, said once (requirements: table of roles). Pages name a policy in their attribute, views ask
/// <see cref="CurrentUser.May"/>; both end in the same rule, so buttons and doors agree.
/// </summary>
public static class Policies
{
    /// <summary>Any signed-in user; also the fallback for every page that says nothing else.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Read a plan. The resource is the plan's <see cref="PlanStatus"/>.</summary>
    public const string ReadPlan = nameof(ReadPlan);

    /// <summary>Write on a plan, send it out, propose it.</summary>
    public const string EditPlan = nameof(EditPlan);

    /// <summary>Read the audit trail.</summary>
    public const string ReadLog = nameof(ReadLog);

    internal static readonly IReadOnlyDictionary<string, Func<UserRights, object?, bool>> Rules = new Dictionary<string, Func<UserRights, object?, bool>>
    {
        [SignedIn] = (_, _) => true,
        [ReadPlan] = (rights, status) => status is PlanStatus known && MayRead(rights, known),
        [EditPlan] = (rights, _) => rights.IsCoordinator,
        [ReadLog] = (rights, _) => rights.IsCaseOfficer || rights.IsAdministrator,
    };

    /// <summary>Drafts leave the house on purpose: until they are sent out, only the coordinator and Länsstyrelsen read them.</summary>
    private static bool MayRead(UserRights rights, PlanStatus status) => status switch
    {
        PlanStatus.Draft => rights.IsCoordinator || rights.IsCaseOfficer || rights.IsChairOfCouncil,
        PlanStatus.SentOut or PlanStatus.Proposed => MayRead(rights, PlanStatus.Draft) || rights.IsEvaluator || rights.Mandates.Count > 0,
        _ => true,
    };
}
