namespace RokPortal.Data.Identity;

/// <summary>
/// Känd enhet: a browser that an account has signed in with before. What strangers guess does not count against it. The browser
/// holds its number in a cookie that only the portal can write; one browser may be known to several accounts.
/// </summary>
public sealed class KnownDevice
{
    /// <summary>It is known for this long after the first sign-in.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private KnownDevice()
    {
    }

    /// <summary>Identity: what is counted against.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Number of the browser.</summary>
    public Guid DeviceId { get; private set; }

    /// <summary>The account that knows it.</summary>
    public Guid UserId { get; private set; }

    /// <summary>When it became known, in UTC.</summary>
    public DateTime SinceUtc { get; private set; }

    /// <summary>Notes that an account has signed in with a browser.</summary>
    /// <param name="account">The account.</param>
    /// <param name="device">Number of the browser.</param>
    /// <param name="now">The real instant, in UTC.</param>
    public static KnownDevice Of(PortalUser account, Guid device, DateTime now) =>
        new() { UserId = account.Id, DeviceId = device, SinceUtc = now };
}
