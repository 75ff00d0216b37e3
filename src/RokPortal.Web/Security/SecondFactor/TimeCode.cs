using System.Buffers.Binary;
using System.Security.Cryptography;

namespace RokPortal.Web.Security.SecondFactor;

/// <summary>
/// The codes of an authenticator app: RFC 6238 with what all apps know, SHA-1, 30 seconds and six digits. Identity's own
/// check does not tell which step a code belongs to, and without that a code can be used twice.
/// </summary>
public static class TimeCode
{
    /// <summary>Steps before and after the current one whose codes are accepted: a phone's clock is not exact.</summary>
    private const int Drift = 1;

    private const int StepSeconds = 30;
    private const int Digits = 6;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The step that an instant lies in.</summary>
    public static long StepAt(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a key at a step.</summary>
    /// <param name="key">The key in Base32, as Identity makes it.</param>
    /// <param name="step">See <see cref="StepAt"/>.</param>
    public static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        // HMAC with SHA-1 is what RFC 6238 and every app use; its known weakness is in collisions, which do not matter here.
#pragma warning disable CA5350
        HMACSHA1.HashData(BytesOf(key), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % 1_000_000).ToString($"D{Digits}", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed, or null if it is none of those that are accepted now.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset now)
    {
        var current = StepAt(now);
        for (var step = current - Drift; step <= current + Drift; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(
                System.Text.Encoding.ASCII.GetBytes(At(key, step)),
                System.Text.Encoding.ASCII.GetBytes(code)))
                return step;
        }

        return null;
    }

    /// <summary>Whether a text has the shape of a code.</summary>
    public static bool IsShapeOf(string text) => text.Length == Digits && text.All(char.IsAsciiDigit);

    private static byte[] BytesOf(string key)
    {
        List<byte> bytes = [];
        var (bits, count) = (0, 0);
        foreach (var letter in key.TrimEnd('='))
        {
            bits = (bits << 5) | Base32.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            count += 5;
            if (count < 8)
                continue;

            count -= 8;
            bytes.Add((byte)(bits >> count));
            bits &= (1 << count) - 1;
        }

        return [.. bytes];
    }
}
