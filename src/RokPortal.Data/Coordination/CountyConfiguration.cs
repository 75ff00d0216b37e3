namespace RokPortal.Data.Coordination;

internal sealed class CountyConfiguration : IEntityTypeConfiguration<County>
{
    public void Configure(EntityTypeBuilder<County> builder)
    {
        builder.ToTable("Counties");
        builder.ComplexProperty(county => county.LeadTimes);
        builder.PrimitiveCollection(county => county.PulseStatements);
        builder.HasMany(county => county.Phases).WithOne(phase => phase.County);
    }
}

internal sealed class CyclePhaseConfiguration : IEntityTypeConfiguration<CyclePhase>
{
    public void Configure(EntityTypeBuilder<CyclePhase> builder) => builder.ToTable("CyclePhases");
}
