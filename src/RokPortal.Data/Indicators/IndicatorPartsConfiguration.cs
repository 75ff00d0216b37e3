namespace RokPortal.Data.Indicators;

internal sealed class IndicatorGoalConfiguration : IEntityTypeConfiguration<IndicatorGoal>
{
    public void Configure(EntityTypeBuilder<IndicatorGoal> builder)
    {
        builder.ToTable("IndicatorGoals");
        builder.HasKey(link => new { link.IndicatorId, link.GoalId });
    }
}

internal sealed class DefinitionChangeConfiguration : IEntityTypeConfiguration<DefinitionChange>
{
    public void Configure(EntityTypeBuilder<DefinitionChange> builder)
    {
        builder.ToTable("DefinitionChanges");
        builder.Property(change => change.Note).HasMaxLength(DefinitionChange.NoteLength);
        builder.HasIndex(change => new { change.IndicatorId, change.FromYear }).IsUnique();
    }
}

internal sealed class IndicatorValueConfiguration : IEntityTypeConfiguration<IndicatorValue>
{
    public void Configure(EntityTypeBuilder<IndicatorValue> builder)
    {
        builder.ToTable("IndicatorValues");
        builder.Property(value => value.AreaCode).HasMaxLength(4);
        builder.Property(value => value.Value).HasPrecision(18, ValueEntry.Decimals);
        builder.Property(value => value.Source).HasMaxLength(IndicatorValue.SourceLength);
        builder.Property(value => value.RecordedBy).HasMaxLength(IndicatorValue.SourceLength);
        builder.Ignore(value => value.Place);
        builder.HasIndex(value => new { value.IndicatorId, value.AreaCode, value.Year, value.Sex, value.KnownFromUtc }).IsUnique();
    }
}
