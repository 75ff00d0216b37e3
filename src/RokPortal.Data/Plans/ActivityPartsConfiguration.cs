namespace RokPortal.Data.Plans;

internal sealed class ActivityGoalConfiguration : IEntityTypeConfiguration<ActivityGoal>
{
    public void Configure(EntityTypeBuilder<ActivityGoal> builder)
    {
        builder.ToTable("ActivityGoals");
        builder.HasKey(link => new { link.ActivityId, link.GoalId });
    }
}

internal sealed class ActivityParticipantConfiguration : IEntityTypeConfiguration<ActivityParticipant>
{
    public void Configure(EntityTypeBuilder<ActivityParticipant> builder)
    {
        builder.ToTable("ActivityParticipants");
        builder.HasKey(link => new { link.ActivityId, link.PartyId });
    }
}

internal sealed class MilestoneConfiguration : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.ToTable("Milestones");
        builder.Property(milestone => milestone.Title).HasMaxLength(Activity.LineLength);
    }
}
