namespace RokPortal.Data.Reporting;

internal sealed class PartyReportConfiguration : IEntityTypeConfiguration<PartyReport>
{
    public void Configure(EntityTypeBuilder<PartyReport> builder)
    {
        builder.ToTable("PartyReports");
        builder.Property(report => report.CooperationComment).HasMaxLength(PartyReport.CommentLength);
        builder.HasIndex(report => new { report.RoundId, report.PartyId }).IsUnique();
        builder.HasOne(report => report.Party).WithMany();
        builder.HasMany(report => report.Activities).WithOne(activity => activity.Report).HasForeignKey(activity => activity.ReportId);
    }
}

internal sealed class ActivityReportConfiguration : IEntityTypeConfiguration<ActivityReport>
{
    public void Configure(EntityTypeBuilder<ActivityReport> builder)
    {
        builder.ToTable("ActivityReports");
        builder.Property(report => report.Reason).HasMaxLength(ActivityReport.TextLength);
        builder.Property(report => report.Text).HasMaxLength(ActivityReport.TextLength);
        builder.HasIndex(report => new { report.ReportId, report.ActivityId }).IsUnique();
        builder.HasOne(report => report.Activity).WithMany();
        builder.HasMany(report => report.Earlier).WithOne(answer => answer.ActivityReport);
    }
}

internal sealed class EarlierAnswerConfiguration : IEntityTypeConfiguration<EarlierAnswer>
{
    public void Configure(EntityTypeBuilder<EarlierAnswer> builder) => builder.ToTable("EarlierAnswers");
}
