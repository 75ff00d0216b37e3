namespace RokPortal.Web.Security.Journal;

/// <summary>
/// Security events in the log, each with the number of an account and never with a name or an address: who it is stands in the
/// portal, and where it came from in the proxy's log, by the number of the request.
/// </summary>
public sealed class SecurityJournal(ILogger<SecurityJournal> logger)
{
    /// <summary>Numbers of security events in the log begin here.</summary>
    public const int FirstEventId = 4000;

    /// <summary>Writes an event.</summary>
    /// <param name="what">What happened.</param>
    /// <param name="account">Whose account it is about, if it is known.</param>
    /// <param name="detail">What of it: a field or a role, never what somebody typed.</param>
    /// <param name="by">Who did it, if somebody is signed in.</param>
    public void Write(SecurityEvent what, Guid? account, string detail = "", Guid? by = null) => logger.Log(
        LevelOf(what),
        new EventId(FirstEventId + (int)what, $"{what}"),
        "Security event {SecurityEvent}: account {AccountId}, by {ActorId}, {Detail}",
        what, account, by, detail);

    private static LogLevel LevelOf(SecurityEvent what) => what switch
    {
        SecurityEvent.SignInFailed or SecurityEvent.SignInDelayed or SecurityEvent.SignInLimited or SecurityEvent.PasswordFailed
            or SecurityEvent.CodeFailed or SecurityEvent.Refused or SecurityEvent.ParkingLimited => LogLevel.Warning,
        _ => LogLevel.Information,
    };
}

/// <summary>What operators may want to watch. The numbers are told in the operations guide, and stay.</summary>
public enum SecurityEvent
{
    /// <summary>Somebody signed in.</summary>
    SignedIn = 1,

    /// <summary>A sign-in was wrong.</summary>
    SignInFailed = 2,

    /// <summary>A sign-in was not judged, because earlier ones were wrong.</summary>
    SignInDelayed = 3,

    /// <summary>A sign-in was not judged, because too many from the address were wrong.</summary>
    SignInLimited = 4,

    /// <summary>Somebody who is signed in typed a wrong password.</summary>
    PasswordFailed = 5,

    /// <summary>A code of the second step was wrong.</summary>
    CodeFailed = 6,

    /// <summary>Somebody who is signed in asked for what that account may not have (403).</summary>
    Refused = 7,

    /// <summary>Somebody signed out of every browser.</summary>
    SignedOutEverywhere = 8,

    /// <summary>An account was made, closed or removed, or its password, address, person or second step was changed.</summary>
    AccountChanged = 9,

    /// <summary>A role was given to an account or taken from it.</summary>
    RoleChanged = 10,

    /// <summary>A mandate, which gives rights, was changed.</summary>
    MandateChanged = 11,

    /// <summary>Forms from one address were not kept, because there were too many.</summary>
    ParkingLimited = 12,
}
