namespace RokPortal.Data.Audit;

/// <summary>What is in the log of changes beside the domain's aggregates: accounts, and links without sign-in.</summary>
internal interface ILogged
{
    /// <summary>Identity.</summary>
    Guid Id { get; }

    /// <summary>What the log calls it.</summary>
    string LogName { get; }
}
