using RokPortal.Data.Identity;

namespace RokPortal.Data.Drafts;

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Property(draft => draft.Subject).HasMaxLength(Draft.SubjectLength).SortedByCode();
        builder.HasIndex(draft => new { draft.UserId, draft.Subject }).IsUnique();
        builder.HasIndex(draft => draft.Subject);
        builder.HasQueryFilter(draft => draft.EndedUtc == null);
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(draft => draft.UserId);
    }
}
