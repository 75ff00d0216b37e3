namespace RokPortal.Data.Audit;

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
