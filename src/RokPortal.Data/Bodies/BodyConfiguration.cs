namespace RokPortal.Data.Bodies;

internal sealed class BodyConfiguration : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> builder)
    {
        builder.Property(body => body.Slug).HasMaxLength(80);
        builder.Property(body => body.Name).HasMaxLength(200).SortedInSwedish();
        builder.Property(body => body.StandingItems).KeptAsJson();
        builder.HasIndex(body => body.Slug).IsUnique();
    }
}

internal sealed class SeatConfiguration : IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<Seat> builder)
    {
        builder.HasIndex(seat => new { seat.BodyId, seat.PartyId, seat.Function, seat.Number }).IsUnique();
        builder.HasMany(seat => seat.Mandates).WithOne(mandate => mandate.Seat).HasForeignKey(mandate => mandate.SeatId);
    }
}

internal sealed class MandateConfiguration : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> builder)
    {
        builder.Property(mandate => mandate.AppointedBy).HasMaxLength(200);
        builder.HasIndex(mandate => new { mandate.PersonId, mandate.From });
    }
}
