using RokPortal.Web.Pages.Meetings.Matters;

namespace RokPortal.Web.Pages.Agreements;

/// <summary>The extension of an agreement on the pages of meetings.</summary>
public sealed class ExtensionOnPages(ExtensionProposal proposal) : MatterOnPages
{
    public override MatterLink Page => new($"/overenskommelser/{proposal.Agreement.Slug}", proposal.Agreement.FullName);

    public override MatterEffect Returned => new("Rådet återremitterade förslaget att förlänga", Named);

    private MatterLink Named => Page with { Text = proposal.Agreement.Name };

    public override bool MayBeReadBy(CurrentUser user) => true;

    public override MatterEffect Carried(int? version) =>
        new("Beslutet förlängde", Named, $" till och med {SwedishDates.WithoutWeekday(proposal.ValidTo)}");
}
