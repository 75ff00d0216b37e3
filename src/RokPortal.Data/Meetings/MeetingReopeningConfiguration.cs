namespace RokPortal.Data.Meetings;

internal sealed class MeetingReopeningConfiguration : IEntityTypeConfiguration<MeetingReopening>
{
    public void Configure(EntityTypeBuilder<MeetingReopening> builder)
    {
        builder.ToTable("MeetingReopenings");
        builder.Property(reopening => reopening.Reason).HasMaxLength(MeetingReopening.ReasonLength);
    }
}
