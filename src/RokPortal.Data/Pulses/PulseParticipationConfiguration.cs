using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Pulses;

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
