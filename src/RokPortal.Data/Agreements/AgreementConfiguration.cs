namespace RokPortal.Data.Agreements;

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.Property(agreement => agreement.Slug).HasMaxLength(120);
        builder.Property(agreement => agreement.Name).HasMaxLength(200);
        builder.Ignore(agreement => agreement.FullName).Ignore(agreement => agreement.LatestExtension);
        builder.HasIndex(agreement => agreement.Slug).IsUnique();
        builder.HasOne(agreement => agreement.Predecessor).WithMany().HasForeignKey(agreement => agreement.PredecessorId);
        builder.HasMany(agreement => agreement.Goals).WithOne(goal => goal.Agreement).HasForeignKey(goal => goal.AgreementId);
        builder.HasMany(agreement => agreement.Areas).WithOne(area => area.Agreement).HasForeignKey(area => area.AgreementId);
        builder.HasMany(agreement => agreement.Extensions).WithOne(extension => extension.Agreement);
    }
}
