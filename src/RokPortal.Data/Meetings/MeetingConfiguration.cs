namespace RokPortal.Data.Meetings;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings");
        builder.Property(meeting => meeting.Slug).HasMaxLength(120);
        builder.Property(meeting => meeting.Title).HasMaxLength(AgendaItem.TitleLength);
        builder.Property(meeting => meeting.Place).HasMaxLength(Meeting.PlaceLength);
        builder.Property(meeting => meeting.PlannedPlace).HasMaxLength(Meeting.PlaceLength);
        builder.PrimitiveCollection(meeting => meeting.FormerSlugs);
        builder.PrimitiveCollection(meeting => meeting.CoOpted);
        builder.Property(meeting => meeting.ItemOrder).KeptAsText();
        builder.Ignore(meeting => meeting.Participants).Ignore(meeting => meeting.IsRecordLocked).Ignore(meeting => meeting.IsClosed);
        builder.HasIndex(meeting => meeting.Slug).IsUnique();
        builder.HasIndex(meeting => new { meeting.BodyId, meeting.Date });
        builder.HasMany(meeting => meeting.Items).WithOne(item => item.Meeting).HasForeignKey(item => item.MeetingId);
        builder.HasMany(meeting => meeting.Attendances)
            .WithOne(attendance => attendance.Meeting)
            .HasForeignKey(attendance => attendance.MeetingId);
        builder.HasMany(meeting => meeting.Reopenings).WithOne(reopening => reopening.Meeting);
        builder.HasOne(meeting => meeting.Minutes).WithOne(minutes => minutes.Meeting).HasForeignKey<Minutes>(minutes => minutes.MeetingId);
        builder.HasOne(meeting => meeting.Notes).WithOne(notes => notes.Meeting).HasForeignKey<Notes>(notes => notes.MeetingId);
    }
}

internal sealed class ParagraphCounterConfiguration : IEntityTypeConfiguration<ParagraphCounter>
{
    public void Configure(EntityTypeBuilder<ParagraphCounter> builder)
    {
        builder.ToTable("ParagraphCounters");
        builder.HasIndex(counter => new { counter.BodyId, counter.Year }).IsUnique();
    }
}
