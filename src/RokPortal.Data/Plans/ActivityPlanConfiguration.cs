namespace RokPortal.Data.Plans;

internal sealed class ActivityPlanConfiguration : IEntityTypeConfiguration<ActivityPlan>
{
    public void Configure(EntityTypeBuilder<ActivityPlan> builder)
    {
        builder.ToTable("ActivityPlans");
        builder.Property(plan => plan.ActivityOrder).KeptAsText();
        builder.Ignore(plan => plan.DraftNumber).Ignore(plan => plan.InForce);
        builder.HasIndex(plan => new { plan.AgreementId, plan.Year }).IsUnique();
        builder.HasMany(plan => plan.Activities).WithOne(activity => activity.Plan).HasForeignKey(activity => activity.PlanId);
        builder.HasMany(plan => plan.Considerations).WithOne(consideration => consideration.Plan);
        builder.HasMany(plan => plan.Dispatches).WithOne(dispatch => dispatch.Plan);
        builder.HasMany(plan => plan.Adoptions).WithOne(adoption => adoption.Plan);
        builder.HasMany(plan => plan.Returns).WithOne(returned => returned.Plan);
    }
}

internal sealed class AreaConsiderationConfiguration : IEntityTypeConfiguration<AreaConsideration>
{
    public void Configure(EntityTypeBuilder<AreaConsideration> builder)
    {
        builder.ToTable("AreaConsiderations");
        builder.Ignore(consideration => consideration.IsComplete);
        builder.HasIndex("PlanId", nameof(AreaConsideration.AreaId)).IsUnique();
    }
}
