namespace RokPortal.Data.Agreements;

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
