using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RokPortal.Domain.Parties;

namespace RokPortal.Data.Configurations;

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

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.Slug).HasMaxLength(120);
        builder.Property(person => person.GivenName).HasMaxLength(80).SortedInSwedish();
        builder.Property(person => person.FamilyName).HasMaxLength(80).SortedInSwedish();
        builder.Property(person => person.OfficeTitle).HasMaxLength(200);
        builder.Property(person => person.Email).HasMaxLength(256);
        builder.Ignore(person => person.Name);
        builder.HasIndex(person => person.Slug).IsUnique();
    }
}
