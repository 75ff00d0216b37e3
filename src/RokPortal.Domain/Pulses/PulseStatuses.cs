namespace RokPortal.Domain.Pulses;

/// <summary>States of a pulse by what they mean: the set in queries, the property in memory.</summary>
public static class PulseStatuses
{
    /// <summary>Answers are taken, and nothing of them is shown.</summary>
    public static readonly IReadOnlyList<PulseStatus> Open = [PulseStatus.Open];

    extension(PulseStatus status)
    {
        /// <summary>Whether it is one of <see cref="Open"/>.</summary>
        public bool IsOpen => Open.Contains(status);
    }
}
