namespace RokPortal.Application.Coordination;

/// <summary>
/// The county of this database, read once at start. What an administrator can change meanwhile, when parties are
/// reminded, is not for reading here: the reminders reads it from the database, in every instance.
/// </summary>
public sealed class CountyFacts
{
    /// <summary>The county with its phases; not tracked.</summary>
    public County County { get; set; } = null!;
}
