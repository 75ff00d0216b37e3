namespace RokPortal.Web.Security;

/// <summary>
/// Who may do what, said once (requirements: table of roles). Pages name a policy in their attribute, views ask
/// <see cref="CurrentUser.May"/>; both end in the same rule, so buttons and doors agree. Here are the names; the rules lie
/// beside the pages, see <see cref="PolicyRules"/>. A feature's own class may name further ones.
/// </summary>
public static class Policies
{
    /// <summary>Any signed-in user; also the fallback for every page that says nothing else.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Read a plan. The resource is the plan's <see cref="PlanStatus"/>.</summary>
    public const string ReadPlan = nameof(ReadPlan);

    /// <summary>Read what the council is to decide on while it is being written; others read what was sent out last.</summary>
    public const string ReadDrafts = nameof(ReadDrafts);

    /// <summary>Write on a plan, send it out, propose it.</summary>
    public const string EditPlan = nameof(EditPlan);

    /// <summary>Plan meetings, write agendas, record, close, send out for verification, publish.</summary>
    public const string RunMeetings = nameof(RunMeetings);

    /// <summary>Read an agenda. The resource is the meeting's <see cref="MeetingStatus"/>.</summary>
    public const string ReadAgenda = nameof(ReadAgenda);

    /// <summary>Read minutes or notes as they are now. The resource is the <see cref="IRecordedMeeting"/>.</summary>
    public const string ReadRecord = nameof(ReadRecord);

    /// <summary>Open and close reporting, compile the year's report.</summary>
    public const string RunReporting = nameof(RunReporting);

    /// <summary>Answer a pulse: everybody who represents a party today, as member or deputy.</summary>
    public const string AnswerPulse = nameof(AnswerPulse);

    /// <summary>Read a year's report. The resource is its <see cref="YearReportStatus"/>.</summary>
    public const string ReadYearReport = nameof(ReadYearReport);

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

    /// <summary>Every policy with its rule, from the folders of the features.</summary>
    internal static readonly IReadOnlyDictionary<string, Func<UserRights, object?, bool>> Rules =
        Found.All<PolicyRules>().SelectMany(feature => feature.Rules).ToDictionary();
}
