using RokPortal.Architecture.Tests.Samples.Right;

namespace RokPortal.Architecture.Tests.Samples.Left;

/// <summary>Uses another folder only where the compiler makes types of its own: in a lambda in an async method.</summary>
internal sealed class Known
{
    public static async Task<Func<int, string>> LaterAsync()
    {
        await Task.Yield();
        return number => KnownLater.Said(number);
    }
}
