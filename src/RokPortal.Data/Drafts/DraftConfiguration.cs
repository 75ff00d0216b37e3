using RokPortal.Data.Identity;

namespace RokPortal.Data.Drafts;

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Property(draft => draft.Subject).HasMaxLength(Draft.SubjectLength);
        builder.HasIndex(draft => new { draft.UserId, draft.Subject }).IsUnique();
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(draft => draft.UserId);
    }
}
