namespace RokPortal.Web.Pages.Meetings.Matters;

/// <summary>
/// What the pages of meetings say of a matter: its addresses, and who reads it. Each sort has a class of its own in its own
/// folder.
/// </summary>
public abstract class MatterOnPages
{
    /// <summary>Where it is read.</summary>
    public abstract MatterLink Page { get; }

    /// <summary>What the recording of the meeting has at hand; null for no document.</summary>
    public virtual MatterLink? Paper => null;

    /// <summary>What a decision to return it did.</summary>
    public abstract MatterEffect Returned { get; }

    public static MatterOnPages Of(CouncilMatter matter) => WrittenFor.Of<MatterOnPages>(matter);

    /// <summary>Whether the user may read it as it is now.</summary>
    public abstract bool MayBeReadBy(CurrentUser user);

    /// <summary>The document of a proposal; null for none.</summary>
    public virtual MatterLink? Proposal(int number) => null;

    /// <summary>What a decision to carry it did.</summary>
    /// <param name="version">The version that the decision made, if it counts them.</param>
    public abstract MatterEffect Carried(int? version);
}

/// <summary>A link to a matter or a document of it.</summary>
public sealed record MatterLink(string Address, string Text);

/// <summary>What a decision did: "Beslutet fastställde", the link, and what follows it up to the full stop.</summary>
public sealed record MatterEffect(string Verb, MatterLink Link, string After = "");
