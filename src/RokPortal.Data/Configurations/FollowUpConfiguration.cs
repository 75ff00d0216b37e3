using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RokPortal.Domain.FollowUps;

namespace RokPortal.Data.Configurations;

internal sealed class FollowUpConfiguration : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("FollowUps");
        builder.Ignore(followUp => followUp.DraftNumber).Ignore(followUp => followUp.Approval).Ignore(followUp => followUp.PercentReady);
        builder.HasIndex(followUp => new { followUp.AgreementId, followUp.Year }).IsUnique();
        builder.HasMany(followUp => followUp.Sections).WithOne(section => section.FollowUp);
        builder.HasMany(followUp => followUp.Assessments).WithOne(assessment => assessment.FollowUp);
        builder.HasMany(followUp => followUp.Suggestions).WithOne(suggestion => suggestion.FollowUp);
        builder.HasMany(followUp => followUp.Dispatches).WithOne(dispatch => dispatch.FollowUp);
        builder.HasMany(followUp => followUp.Handlings).WithOne(handling => handling.FollowUp);
    }
}

internal sealed class FollowUpSectionConfiguration : IEntityTypeConfiguration<FollowUpSection>
{
    public void Configure(EntityTypeBuilder<FollowUpSection> builder)
    {
        builder.ToTable("FollowUpSections");
        builder.HasIndex("FollowUpId", nameof(FollowUpSection.Kind)).IsUnique();
    }
}

internal sealed class GoalAssessmentConfiguration : IEntityTypeConfiguration<GoalAssessment>
{
    public void Configure(EntityTypeBuilder<GoalAssessment> builder)
    {
        builder.ToTable("GoalAssessments");
        builder.Ignore(assessment => assessment.IsComplete);
        builder.HasIndex("FollowUpId", nameof(GoalAssessment.GoalId)).IsUnique();
    }
}
