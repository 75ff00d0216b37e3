namespace RokPortal.Data.Plans;

internal sealed class PlanDispatchConfiguration : IEntityTypeConfiguration<PlanDispatch>
{
    public void Configure(EntityTypeBuilder<PlanDispatch> builder)
    {
        builder.ToTable("PlanDispatches");
        builder.HasIndex("PlanId", nameof(PlanDispatch.Number)).IsUnique();
    }
}
