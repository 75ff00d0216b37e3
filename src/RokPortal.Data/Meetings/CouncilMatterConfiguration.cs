namespace RokPortal.Data.Meetings;

/// <summary>Each sort of matter has a table of its own; what they have in common is read from all of them.</summary>
internal sealed class CouncilMatterConfiguration : IEntityTypeConfiguration<CouncilMatter>
{
    public void Configure(EntityTypeBuilder<CouncilMatter> builder)
    {
        builder.UseTpcMappingStrategy();
        builder.Ignore(matter => matter.IsProposed).Ignore(matter => matter.IsForTheCouncilOnly);
    }
}
