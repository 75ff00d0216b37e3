namespace RokPortal.Data.Indicators;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("Indicators");
        builder.Property(indicator => indicator.Slug).HasMaxLength(80);
        builder.Property(indicator => indicator.Name).HasMaxLength(Indicator.NameLength).SortedInSwedish();
        builder.Property(indicator => indicator.Definition).HasMaxLength(Indicator.DefinitionLength);
        builder.Property(indicator => indicator.Source).HasMaxLength(Indicator.LineLength);
        builder.Property(indicator => indicator.Unit).HasMaxLength(Indicator.LineLength);
        builder.Property(indicator => indicator.KoladaId).HasMaxLength(10);
        builder.Property(indicator => indicator.SourceTitle).HasMaxLength(Indicator.SourceTitleLength);
        builder.Property(indicator => indicator.BaselineValue).HasPrecision(18, ValueEntry.Decimals);
        builder.Property(indicator => indicator.TargetValue).HasPrecision(18, ValueEntry.Decimals);
        builder.Ignore(indicator => indicator.Baseline).Ignore(indicator => indicator.Target);
        builder.HasIndex(indicator => indicator.Slug).IsUnique();
        builder.HasMany(indicator => indicator.Goals).WithOne(link => link.Indicator).HasForeignKey(link => link.IndicatorId);
        builder.HasMany(indicator => indicator.Changes).WithOne(change => change.Indicator).HasForeignKey(change => change.IndicatorId);
        builder.HasMany(indicator => indicator.Values).WithOne(value => value.Indicator).HasForeignKey(value => value.IndicatorId);
    }
}
