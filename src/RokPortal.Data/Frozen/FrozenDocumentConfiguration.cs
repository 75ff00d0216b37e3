namespace RokPortal.Data.Frozen;

internal sealed class FrozenDocumentConfiguration : IEntityTypeConfiguration<FrozenDocument>
{
    public void Configure(EntityTypeBuilder<FrozenDocument> builder)
    {
        builder.Property(document => document.Schema).HasMaxLength(40);
        builder.Property(document => document.Sha256).HasMaxLength(64);
        builder.HasIndex(document => new { document.Kind, document.SubjectId, document.Number }).IsUnique();
    }
}
