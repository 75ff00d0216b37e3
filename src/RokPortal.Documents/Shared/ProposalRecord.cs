namespace RokPortal.Documents.Shared;

/// <summary>Before whom something was laid to be decided on (lägga fram).</summary>
/// <param name="Body">The body that decides, such as "Integrationsrådet".</param>
/// <param name="Date">The day it was laid before it; the meeting may not be known yet.</param>
public sealed record ProposalRecord(string Body, DateOnly Date)
{
    /// <summary>"Förslag till Integrationsrådet 2026-11-27"</summary>
    internal string Title => string.Create(CultureInfo.InvariantCulture, $"Förslag till {Body} {Date:yyyy-MM-dd}");
}
