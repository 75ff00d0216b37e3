namespace RokPortal.Data.Agreements;

internal sealed class ExtensionProposalConfiguration : IEntityTypeConfiguration<ExtensionProposal>
{
    public void Configure(EntityTypeBuilder<ExtensionProposal> builder)
    {
        builder.ToTable("ExtensionProposals");
        // Nothing can be said of a proposal without its agreement.
        builder.Navigation(proposal => proposal.Agreement).AutoInclude();
    }
}
