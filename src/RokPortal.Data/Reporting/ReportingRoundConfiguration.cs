namespace RokPortal.Data.Reporting;

internal sealed class ReportingRoundConfiguration : IEntityTypeConfiguration<ReportingRound>
{
    public void Configure(EntityTypeBuilder<ReportingRound> builder)
    {
        builder.ToTable("ReportingRounds");
        builder.HasIndex(round => new { round.PlanId, round.Period }).IsUnique();
        builder.HasOne(round => round.Plan).WithMany();
        builder.HasMany(round => round.Reports).WithOne(report => report.Round).HasForeignKey(report => report.RoundId);
    }
}

internal sealed class ReportTimingConfiguration : IEntityTypeConfiguration<ReportTiming>
{
    public void Configure(EntityTypeBuilder<ReportTiming> builder)
    {
        builder.ToTable("ReportTimings");
        builder.HasOne<ReportingRound>().WithMany().HasForeignKey(timing => timing.RoundId);
    }
}
