namespace RokPortal.Data.YearReports;

internal sealed class YearReportSuggestionConfiguration : IEntityTypeConfiguration<YearReportSuggestion>
{
    public void Configure(EntityTypeBuilder<YearReportSuggestion> builder)
    {
        builder.ToTable("YearReportSuggestions");
        builder.Property(suggestion => suggestion.Title).HasMaxLength(YearReportSuggestion.TitleLength);
        builder.HasIndex("YearReportId", nameof(YearReportSuggestion.Number)).IsUnique();
    }
}

internal sealed class YearReportDispatchConfiguration : IEntityTypeConfiguration<YearReportDispatch>
{
    public void Configure(EntityTypeBuilder<YearReportDispatch> builder)
    {
        builder.ToTable("YearReportDispatches");
        builder.HasIndex("YearReportId", nameof(YearReportDispatch.Number)).IsUnique();
    }
}

internal sealed class YearReportHandlingConfiguration : IEntityTypeConfiguration<YearReportHandling>
{
    public void Configure(EntityTypeBuilder<YearReportHandling> builder)
    {
        builder.ToTable("YearReportHandlings");
        builder.HasIndex("YearReportId", nameof(YearReportHandling.Number)).IsUnique();
    }
}
