using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RokPortal.Domain.Agreements;

namespace RokPortal.Data.Configurations;

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.Property(agreement => agreement.Slug).HasMaxLength(120);
        builder.Property(agreement => agreement.Name).HasMaxLength(200);
        builder.Ignore(agreement => agreement.FullName);
        builder.HasIndex(agreement => agreement.Slug).IsUnique();
        builder.HasOne(agreement => agreement.Predecessor).WithMany().HasForeignKey(agreement => agreement.PredecessorId);
        builder.HasMany(agreement => agreement.Goals).WithOne(goal => goal.Agreement).HasForeignKey(goal => goal.AgreementId);
        builder.HasMany(agreement => agreement.Areas).WithOne(area => area.Agreement).HasForeignKey(area => area.AgreementId);
        builder.HasMany(agreement => agreement.Extensions).WithOne(extension => extension.Agreement);
    }
}

internal sealed class GoalConfiguration : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.ToTable("Goals");
        builder.HasIndex(goal => new { goal.AgreementId, goal.Number }).IsUnique();
    }
}

internal sealed class DevelopmentAreaConfiguration : IEntityTypeConfiguration<DevelopmentArea>
{
    public void Configure(EntityTypeBuilder<DevelopmentArea> builder)
    {
        builder.ToTable("DevelopmentAreas");
        builder.Property(area => area.Slug).HasMaxLength(80);
        builder.Property(area => area.Name).HasMaxLength(200);
        builder.PrimitiveCollection(area => area.GlobalGoals);
        builder.HasIndex(area => new { area.AgreementId, area.Slug }).IsUnique();
    }
}

internal sealed class AgreementExtensionConfiguration : IEntityTypeConfiguration<AgreementExtension>
{
    public void Configure(EntityTypeBuilder<AgreementExtension> builder) => builder.ToTable("AgreementExtensions");
}
