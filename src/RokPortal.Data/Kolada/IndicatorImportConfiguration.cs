namespace RokPortal.Data.Kolada;

internal sealed class IndicatorImportConfiguration : IEntityTypeConfiguration<IndicatorImport>
{
    public void Configure(EntityTypeBuilder<IndicatorImport> builder)
    {
        builder.ToTable("IndicatorImports");
        builder.Property(import => import.RequestedBy).HasMaxLength(200);
        builder.Property(import => import.Slot).HasMaxLength(20);
        builder.HasIndex(import => import.Number).IsUnique();
        builder.HasIndex(import => import.Slot).IsUnique();
        builder.HasMany(import => import.Lines).WithOne(line => line.Import).HasForeignKey(line => line.ImportId);
    }
}

internal sealed class IndicatorImportLineConfiguration : IEntityTypeConfiguration<IndicatorImportLine>
{
    public void Configure(EntityTypeBuilder<IndicatorImportLine> builder)
    {
        builder.ToTable("IndicatorImportLines");
        builder.Property(line => line.Name).HasMaxLength(Indicator.NameLength).SortedInSwedish();
        builder.Property(line => line.FormerTitle).HasMaxLength(500);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(line => line.IndicatorId).OnDelete(DeleteBehavior.Restrict);
    }
}
