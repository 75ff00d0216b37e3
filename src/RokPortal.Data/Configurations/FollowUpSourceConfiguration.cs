using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RokPortal.Domain.FollowUps;

namespace RokPortal.Data.Configurations;

internal sealed class FollowUpSourceConfiguration : IEntityTypeConfiguration<FollowUpSource>
{
    public void Configure(EntityTypeBuilder<FollowUpSource> builder)
    {
        builder.ToTable("FollowUpSources");
        builder.Property(source => source.Slug).HasMaxLength(80);
        builder.Property(source => source.Title).HasMaxLength(FollowUpSource.TitleLength).SortedInSwedish();
        builder.Property(source => source.Summary).HasMaxLength(FollowUpSource.LineLength);
        builder.Property(source => source.Publisher).HasMaxLength(FollowUpSource.LineLength);
        builder.Property(source => source.Period).HasMaxLength(FollowUpSource.LineLength);
        builder.Property(source => source.Address).HasMaxLength(FollowUpSource.AddressLength);
        builder.Property(source => source.Text).HasMaxLength(FollowUpSource.TextLength);
        builder.PrimitiveCollection(source => source.Years);
        builder.HasIndex(source => source.Slug).IsUnique();
        builder.HasOne(source => source.Area).WithMany().HasForeignKey(source => source.AreaId);
        builder.HasOne(source => source.File).WithMany().HasForeignKey(source => source.FileId);
    }
}
