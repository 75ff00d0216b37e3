using System.Net;
using System.Threading.RateLimiting;

namespace RokPortal.Web.Security;

/// <summary>
/// Counts wrong links by address. Only wrong ones: a whole town hall that reports from one address is never stopped,
/// and somebody who guesses soon gets no more answers.
/// </summary>
public sealed class LinkGuesses : IDisposable
{
    /// <summary>Wrong links from one address in <see cref="Window"/>.</summary>
    public const int Most = 300;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private const int BytesOfAHome = 8;

    private readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<HttpContext, string>(
        context => RateLimitPartition.GetFixedWindowLimiter(
            HomeOf(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = Most, Window = Window }));

    /// <summary>Whether the address has guessed wrong too many times to be answered.</summary>
    public bool AreTooMany(HttpContext context) => limiter.GetStatistics(context) is { CurrentAvailablePermits: 0 };

    /// <summary>Counts a wrong link.</summary>
    public void Count(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
    }

    public void Dispose() => limiter.Dispose();

    /// <summary>One home or office: it has a whole range of IPv6 addresses, and can use a new one for every guess.</summary>
    private static string HomeOf(IPAddress? address)
    {
        var bytes = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4().GetAddressBytes() : address?.GetAddressBytes() ?? [];
        return Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, BytesOfAHome)));
    }
}
