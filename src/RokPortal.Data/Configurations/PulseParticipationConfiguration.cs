using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Parties;

namespace RokPortal.Data.Configurations;

internal sealed class PulseParticipationConfiguration : IEntityTypeConfiguration<PulseParticipation>
{
    public void Configure(EntityTypeBuilder<PulseParticipation> builder)
    {
        builder.ToTable("PulseParticipations");
        builder.HasKey(participation => new { participation.PulseId, participation.PersonId });
        builder.HasOne<Person>().WithMany().HasForeignKey(participation => participation.PersonId);
    }
}
