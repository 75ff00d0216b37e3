namespace RokPortal.Data.Parties;

internal sealed class PartyConfiguration : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.Property(party => party.Slug).HasMaxLength(80);
        builder.Property(party => party.Name).HasMaxLength(200).SortedInSwedish();
        builder.Property(party => party.ShortName).HasMaxLength(80).SortedInSwedish();
        builder.Property(party => party.MunicipalityCode).HasMaxLength(4);
        builder.HasIndex(party => party.Slug).IsUnique();
        builder.HasMany(party => party.Population).WithOne(figure => figure.Party);
    }
}

internal sealed class PopulationFigureConfiguration : IEntityTypeConfiguration<PopulationFigure>
{
    public void Configure(EntityTypeBuilder<PopulationFigure> builder)
    {
        builder.ToTable("PopulationFigures");
        builder.Property(figure => figure.Source).HasMaxLength(200);
    }
}
