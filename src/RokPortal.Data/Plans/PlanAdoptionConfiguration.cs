namespace RokPortal.Data.Plans;

internal sealed class PlanAdoptionConfiguration : IEntityTypeConfiguration<PlanAdoption>
{
    public void Configure(EntityTypeBuilder<PlanAdoption> builder)
    {
        builder.ToTable("PlanAdoptions");
        builder.HasIndex("PlanId", nameof(PlanAdoption.Version)).IsUnique();
    }
}

internal sealed class PlanReturnConfiguration : IEntityTypeConfiguration<PlanReturn>
{
    public void Configure(EntityTypeBuilder<PlanReturn> builder)
    {
        builder.ToTable("PlanReturns");
        builder.HasIndex("PlanId", nameof(PlanReturn.Number)).IsUnique();
    }
}
