namespace RokPortal.Domain.Shared;

/// <summary>What the log of changes has entries of: every aggregate; beside the domain, accounts and links without sign-in.</summary>
public interface ILogged
{
    /// <summary>Identity.</summary>
    Guid Id { get; }

    /// <summary>
    /// What the log calls it ("03 Språkstöd på arbetsplatsen"). It is kept as it was then, and says what is known without
    /// loading more.
    /// </summary>
    string LogName { get; }
}
