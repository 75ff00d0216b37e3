using RokPortal.Architecture.Tests.Samples.Right.Inner;

namespace RokPortal.Architecture.Tests.Samples.Right;

/// <summary>A step of the circle down into its own sub-folder.</summary>
internal static class KnownLater
{
    public static string Said(int number) => $"{number} of {new List<Innermost>().Count}";
}
