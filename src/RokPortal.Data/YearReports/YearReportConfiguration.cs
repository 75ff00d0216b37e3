namespace RokPortal.Data.YearReports;

internal sealed class YearReportConfiguration : IEntityTypeConfiguration<YearReport>
{
    public void Configure(EntityTypeBuilder<YearReport> builder)
    {
        builder.ToTable("YearReports");
        builder.Ignore(yearReport => yearReport.DraftNumber).Ignore(yearReport => yearReport.Approval)
            .Ignore(yearReport => yearReport.ApprovalNumber).Ignore(yearReport => yearReport.PercentReady);
        builder.HasIndex(yearReport => new { yearReport.AgreementId, yearReport.Year }).IsUnique();
        builder.HasMany(yearReport => yearReport.Sections).WithOne(section => section.YearReport);
        builder.HasMany(yearReport => yearReport.Assessments).WithOne(assessment => assessment.YearReport);
        builder.HasMany(yearReport => yearReport.Suggestions).WithOne(suggestion => suggestion.YearReport);
        builder.HasMany(yearReport => yearReport.Dispatches).WithOne(dispatch => dispatch.YearReport);
        builder.HasMany(yearReport => yearReport.Handlings).WithOne(handling => handling.YearReport);
    }
}

internal sealed class YearReportSectionConfiguration : IEntityTypeConfiguration<YearReportSection>
{
    public void Configure(EntityTypeBuilder<YearReportSection> builder)
    {
        builder.ToTable("YearReportSections");
        builder.HasIndex("YearReportId", nameof(YearReportSection.Kind)).IsUnique();
    }
}

internal sealed class GoalAssessmentConfiguration : IEntityTypeConfiguration<GoalAssessment>
{
    public void Configure(EntityTypeBuilder<GoalAssessment> builder)
    {
        builder.ToTable("GoalAssessments");
        builder.Ignore(assessment => assessment.IsComplete);
        builder.HasIndex("YearReportId", nameof(GoalAssessment.GoalId)).IsUnique();
    }
}
