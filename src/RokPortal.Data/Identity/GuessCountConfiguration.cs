namespace RokPortal.Data.Identity;

internal sealed class GuessCountConfiguration : IEntityTypeConfiguration<GuessCount>
{
    public void Configure(EntityTypeBuilder<GuessCount> builder)
    {
        builder.HasKey(count => new { count.SubjectId, count.Kind });
        builder.HasIndex(count => count.LastUtc);
    }
}
