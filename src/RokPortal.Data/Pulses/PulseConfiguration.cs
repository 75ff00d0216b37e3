namespace RokPortal.Data.Pulses;

internal sealed class PulseConfiguration : IEntityTypeConfiguration<Pulse>
{
    public void Configure(EntityTypeBuilder<Pulse> builder)
    {
        builder.ToTable("Pulses");
        builder.PrimitiveCollection(pulse => pulse.Statements);
        builder.HasIndex(pulse => pulse.PlanId).IsUnique();
        builder.HasOne(pulse => pulse.Plan).WithMany();
        builder.HasOne(pulse => pulse.Tally).WithOne().HasForeignKey<PulseTally>(tally => tally.PulseId);
        builder.HasMany(pulse => pulse.Participations).WithOne().HasForeignKey(participation => participation.PulseId);
    }
}

internal sealed class PulseTallyConfiguration : IEntityTypeConfiguration<PulseTally>
{
    public void Configure(EntityTypeBuilder<PulseTally> builder)
    {
        builder.ToTable("PulseTallies");
        builder.HasKey(tally => tally.PulseId);
        builder.Property(tally => tally.Answers).IsConcurrencyToken();
        builder.Property(tally => tally.IsClosed).IsConcurrencyToken();
        // Not public: what they hold is read through the pulse, when it may be.
        builder.PrimitiveCollection<IReadOnlyList<int>>("Counts");
        builder.PrimitiveCollection<IReadOnlyList<string>>("Comments");
    }
}
