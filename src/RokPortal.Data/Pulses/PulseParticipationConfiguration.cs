namespace RokPortal.Data.Pulses;

internal sealed class PulseParticipationConfiguration : IEntityTypeConfiguration<PulseParticipation>
{
    public void Configure(EntityTypeBuilder<PulseParticipation> builder)
    {
        builder.ToTable("PulseParticipations");
        builder.HasKey(participation => new { participation.PulseId, participation.PersonId });
        builder.HasOne<Person>().WithMany().HasForeignKey(participation => participation.PersonId);
    }
}
