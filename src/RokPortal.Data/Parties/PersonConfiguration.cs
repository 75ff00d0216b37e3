namespace RokPortal.Data.Parties;

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
