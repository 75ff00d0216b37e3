using System.Security.Cryptography;
using System.Text;

namespace RokPortal.Web.Security.Passwords;

/// <summary>
/// Passwords that everybody guesses first, whatever their case. The build makes the list (FrontEnd.targets): the beginnings of
/// their SHA-256, in order. It is read when somebody chooses a password, and let go.
/// </summary>
public static class CommonPasswords
{
    private const int HashBytes = 5;

    public static bool Contain(string password)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(password.ToLowerInvariant()), hash);
        return IsAmong(Read(), hash[..HashBytes]);
    }

    private static byte[] Read()
    {
        using var list = typeof(CommonPasswords).Assembly.GetManifestResourceStream(nameof(CommonPasswords))!;
        var hashes = new byte[list.Length];
        list.ReadExactly(hashes);
        return hashes;
    }

    private static bool IsAmong(ReadOnlySpan<byte> hashes, ReadOnlySpan<byte> sought)
    {
        var (low, high) = (0, (hashes.Length / HashBytes) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = hashes.Slice(middle * HashBytes, HashBytes).SequenceCompareTo(sought);
            if (order == 0)
                return true;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}
