using RokPortal.Data.Bodies;
using RokPortal.Data.Meetings;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.YearReports;

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

    /// <summary>Plan meetings, write agendas, record, close, send out for verification, publish.</summary>
    public const string RunMeetings = nameof(RunMeetings);

    /// <summary>Read an agenda. The resource is the meeting's <see cref="MeetingStatus"/>.</summary>
    public const string ReadAgenda = nameof(ReadAgenda);

    /// <summary>Read minutes or notes as they are now. The resource is the <see cref="IRecordedMeeting"/>.</summary>
    public const string ReadRecord = nameof(ReadRecord);

    /// <summary>Open and close reporting, compile the follow-up.</summary>
    public const string RunFollowUps = nameof(RunFollowUps);

    /// <summary>Answer a pulse: everybody who represents a party today, as member or deputy.</summary>
    public const string AnswerPulse = nameof(AnswerPulse);

    /// <summary>Read a year's follow-up. The resource is its <see cref="YearReportStatus"/>.</summary>
    public const string ReadFollowUp = nameof(ReadFollowUp);

    /// <summary>Report for a party. The resource is the party's key.</summary>
    public const string ReportForParty = nameof(ReportForParty);

    /// <summary>Read how long reports take, of nobody in particular.</summary>
    public const string ReadTimes = nameof(ReadTimes);

    /// <summary>Say during the year that an activity is paused, finished, moved or dropped.</summary>
    public const string ChangeActivityState = nameof(ChangeActivityState);

    /// <summary>Define indicators, set targets, fetch and import their values.</summary>
    public const string EditIndicators = nameof(EditIndicators);

    /// <summary>Read the audit trail.</summary>
    public const string ReadLog = nameof(ReadLog);

    /// <summary>See mails that wait or failed, and send them again.</summary>
    public const string ManageMail = nameof(ManageMail);

    /// <summary>Change the county's settings: when parties are reminded.</summary>
    public const string ManageSettings = nameof(ManageSettings);

    /// <summary>See links without sign-in, and revoke them.</summary>
    public const string ManageLinks = nameof(ManageLinks);

    internal static readonly IReadOnlyDictionary<string, Func<UserRights, object?, bool>> Rules = new Dictionary<
        string, Func<UserRights, object?, bool>>
    {
        [SignedIn] = (_, _) => true,
        [ReadPlan] = (rights, status) => status is PlanStatus known && rights.MayRead(known),
        [EditPlan] = (rights, _) => rights.IsCoordinator,
        [RunMeetings] = (rights, _) => rights.IsCaseOfficer,
        [ReadAgenda] = (rights, status) => status is MeetingStatus known
            && (known != MeetingStatus.Planned
                || rights.IsCaseOfficer
                || rights.IsCoordinator
                || rights.IsChairOfCouncil),
        [ReadRecord] = (rights, meeting) => meeting is IRecordedMeeting known && MayReadRecord(rights, known),
        [RunFollowUps] = (rights, _) => rights.IsCaseOfficer,
        [AnswerPulse] = (rights, _) => rights.PersonId is not null
            && rights.Mandates.Any(mandate => mandate.Function == SeatFunction.Representative),
        [ReadFollowUp] = (rights, status) => status is YearReportStatus known && rights.MayRead(known),
        [ReportForParty] = (rights, party) => party is Guid known && rights.PartiesReportedFor.Contains(known),
        [ReadTimes] = (rights, _) => rights.IsAdministrator,
        [ChangeActivityState] = (rights, _) => rights.IsCoordinator || rights.IsCaseOfficer,
        [EditIndicators] = (rights, _) => rights.IsCaseOfficer || rights.IsCoordinator,
        [ReadLog] = (rights, _) => rights.IsCaseOfficer || rights.IsAdministrator,
        [ManageMail] = (rights, _) => rights.IsAdministrator,
        [ManageSettings] = (rights, _) => rights.IsAdministrator,
        [ManageLinks] = (rights, _) => rights.IsCaseOfficer || rights.IsAdministrator,
    };

    /// <summary>
    /// Minutes are Länsstyrelsen's and the chair's until they are out for verification, then also the verifiers', and
    /// everybody's when they are verified. Notes are everybody's once they are sent out.
    /// </summary>
    private static bool MayReadRecord(UserRights rights, IRecordedMeeting meeting) => meeting switch
    {
        _ when rights.IsCaseOfficer => true,
        { Minutes: { IsVerified: true } } => true,
        { Minutes: MinutesStatus.AwaitingVerification } =>
            rights.IsChairOfCouncil
            || (rights.PersonId is not null && meeting.IsVerifiedBy(rights.PersonId)),
        { Notes: NotesStatus.SentOut or NotesStatus.Final } => true,
        { Kind: BodyKind.Council } => rights.IsChairOfCouncil,
        _ => rights.IsCoordinator,
    };
}
