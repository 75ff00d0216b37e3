namespace RokPortal.Domain.Shared;

/// <summary>
/// A verb was called although its twin (<c>RefusalsTo…</c>) lists reasons against it.
/// Pages ask the twin first, so this reaches a user only when the state changed in between.
/// </summary>
public sealed class RefusedException : InvalidOperationException
{
    private RefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Throws if there is any reason against the verb.</summary>
    /// <param name="verb">The verb that was called, for the log.</param>
    /// <param name="reasons">What its twin said.</param>
    /// <exception cref="RefusedException">There is at least one reason.</exception>
    public static void ThrowIfAny<T>(string verb, IReadOnlyCollection<T> reasons)
    {
        if (reasons.Count > 0)
            throw new RefusedException($"{verb} is refused: {string.Join(", ", reasons)}");
    }
}
