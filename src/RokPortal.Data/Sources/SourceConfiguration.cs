namespace RokPortal.Data.Sources;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources");
        builder.Property(source => source.Slug).HasMaxLength(80);
        builder.Property(source => source.Title).HasMaxLength(Source.TitleLength).SortedInSwedish();
        builder.Property(source => source.Summary).HasMaxLength(Source.LineLength);
        builder.Property(source => source.Publisher).HasMaxLength(Source.LineLength);
        builder.Property(source => source.Period).HasMaxLength(Source.LineLength);
        builder.Property(source => source.Address).HasMaxLength(Source.AddressLength);
        builder.Property(source => source.Text).HasMaxLength(Source.TextLength);
        builder.PrimitiveCollection(source => source.Years);
        builder.HasIndex(source => source.Slug).IsUnique();
        builder.HasOne(source => source.Area).WithMany().HasForeignKey(source => source.AreaId);
        builder.HasOne(source => source.File).WithMany().HasForeignKey(source => source.FileId);
    }
}
