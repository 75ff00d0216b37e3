using System.Net;
using System.Threading.RateLimiting;

namespace RokPortal.Web.Security.Guessing;

/// <summary>Counts by address, in this instance's memory, and tells when there have been too many in a while.</summary>
public sealed class AddressLimit(int most, TimeSpan window) : IDisposable
{
    private const int BytesOfAHome = 8;

    private readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<HttpContext, string>(
        context => RateLimitPartition.GetFixedWindowLimiter(
            HomeOf(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window }));

    /// <summary>Whether there have been too many from the address of a request.</summary>
    public bool IsReached(HttpContext context) => limiter.GetStatistics(context) is { CurrentAvailablePermits: 0 };

    /// <summary>Counts one more, or several. Gives false when it is one too many.</summary>
    public bool Count(HttpContext context, int several = 1)
    {
        using var lease = limiter.AttemptAcquire(context, several);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    /// <summary>One home or office: it has a whole range of IPv6 addresses, and can use a new one for every guess.</summary>
    private static string HomeOf(IPAddress? address)
    {
        var bytes = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4().GetAddressBytes() : address?.GetAddressBytes() ?? [];
        return Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, BytesOfAHome)));
    }
}
