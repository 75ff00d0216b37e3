using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RokPortal.Data.Audit;
using RokPortal.Data.Drafts;
using RokPortal.Data.Frozen;
using RokPortal.Data.Identity;
using RokPortal.Data.Keys;

namespace RokPortal.Data.Configurations;

internal sealed class PortalUserConfiguration : IEntityTypeConfiguration<PortalUser>
{
    public void Configure(EntityTypeBuilder<PortalUser> builder)
    {
        builder.Property(user => user.DisplayName).HasMaxLength(200);
        builder.HasOne(user => user.Person).WithMany().HasForeignKey(user => user.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Property(draft => draft.Subject).HasMaxLength(Draft.SubjectLength);
        builder.HasIndex(draft => new { draft.UserId, draft.Subject }).IsUnique();
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(draft => draft.UserId);
    }
}

internal sealed class FrozenDocumentConfiguration : IEntityTypeConfiguration<FrozenDocument>
{
    public void Configure(EntityTypeBuilder<FrozenDocument> builder)
    {
        builder.Property(document => document.Schema).HasMaxLength(40);
        builder.Property(document => document.Sha256).HasMaxLength(64);
        builder.HasIndex(document => new { document.Kind, document.SubjectId, document.Number }).IsUnique();
    }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(entry => entry.UserName).HasMaxLength(200);
        builder.Property(entry => entry.Subject).HasMaxLength(300);
        builder.Property(entry => entry.EntityType).HasMaxLength(80);
        builder.HasIndex(entry => entry.Utc);
        builder.HasIndex(entry => new { entry.EntityType, entry.EntityId });
    }
}

internal sealed class StoredKeyConfiguration : IEntityTypeConfiguration<StoredKey>
{
    public void Configure(EntityTypeBuilder<StoredKey> builder) => builder.ToTable("DataProtectionKeys");
}
