namespace RokPortal.Data.Meetings;

internal sealed class AttendanceConfiguration : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("Attendances");
        builder.Property(attendance => attendance.PartyName).HasMaxLength(200).SortedInSwedish();
        builder.Property(attendance => attendance.Note).HasMaxLength(Attendance.NoteLength);
        builder.Ignore(attendance => attendance.IsRepresented);
        builder.HasIndex(attendance => new { attendance.MeetingId, attendance.SeatId }).IsUnique();
    }
}
