namespace RokPortal.Web.Pages.Meetings;

/// <summary>Who may do what with meetings and what is kept of them.</summary>
internal sealed class MeetingPolicies : PolicyRules
{
    public MeetingPolicies()
    {
        Rule(Policies.RunMeetings, rights => rights.IsCaseOfficer);
        Rule<MeetingStatus>(Policies.ReadAgenda, MayReadAgenda);
        Rule<IRecordedMeeting>(Policies.ReadRecord, MayReadRecord);
    }

    private static bool MayReadAgenda(UserRights rights, MeetingStatus status) =>
        status != MeetingStatus.Planned
        || rights.IsCaseOfficer
        || rights.IsCoordinator
        || rights.IsChairOfCouncil;

    /// <summary>
    /// Minutes are Länsstyrelsen's and the body's chair's until they are out for verification, then also the verifiers', and
    /// everybody's when they are verified. Notes are everybody's once they are sent out.
    /// </summary>
    private static bool MayReadRecord(UserRights rights, IRecordedMeeting meeting) => meeting switch
    {
        _ when rights.IsCaseOfficer => true,
        { Minutes: { IsVerified: true } } => true,
        { Minutes: MinutesStatus.AwaitingVerification } =>
            rights.IsChairOf(meeting.BodyId)
            || (rights.PersonId is not null && meeting.IsVerifiedBy(rights.PersonId)),
        { Notes: { IsOut: true } } => true,
        { Keeps: RecordKind.Minutes } => rights.IsChairOf(meeting.BodyId),
        _ => rights.IsCoordinator,
    };
}
