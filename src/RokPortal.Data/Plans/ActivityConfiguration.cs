namespace RokPortal.Data.Plans;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("Activities");
        builder.Property(activity => activity.Title).HasMaxLength(Activity.TitleLength).SortedInSwedish();
        builder.Property(activity => activity.AdoptedTitle).HasMaxLength(Activity.TitleLength);
        builder.Property(activity => activity.FormerAdoptedTitle).HasMaxLength(Activity.TitleLength);
        builder.PrimitiveCollection(activity => activity.ExternalActors);
        builder.Property(activity => activity.Missing).KeptAsText();
        builder.HasIndex(activity => new { activity.PlanId, activity.Number }).IsUnique();
        builder.HasMany(activity => activity.Goals).WithOne(link => link.Activity).HasForeignKey(link => link.ActivityId);
        builder.HasMany(activity => activity.Participants).WithOne(link => link.Activity).HasForeignKey(link => link.ActivityId);
        builder.HasMany(activity => activity.Milestones)
            .WithOne(milestone => milestone.Activity)
            .HasForeignKey(milestone => milestone.ActivityId);
        builder.HasOne(activity => activity.Suggestion).WithMany();
        builder.HasIndex(activity => new { activity.PlanId, activity.SuggestionId }).IsUnique();
        builder.HasOne<Activity>().WithMany().HasForeignKey(activity => activity.ContinuesActivityId);
    }
}
