using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RokPortal.Domain.FollowUps;

namespace RokPortal.Data.Configurations;

internal sealed class FollowUpSuggestionConfiguration : IEntityTypeConfiguration<FollowUpSuggestion>
{
    public void Configure(EntityTypeBuilder<FollowUpSuggestion> builder)
    {
        builder.ToTable("FollowUpSuggestions");
        builder.Property(suggestion => suggestion.Title).HasMaxLength(FollowUpSuggestion.TitleLength);
        builder.HasIndex("FollowUpId", nameof(FollowUpSuggestion.Number)).IsUnique();
    }
}

internal sealed class FollowUpDispatchConfiguration : IEntityTypeConfiguration<FollowUpDispatch>
{
    public void Configure(EntityTypeBuilder<FollowUpDispatch> builder)
    {
        builder.ToTable("FollowUpDispatches");
        builder.HasIndex("FollowUpId", nameof(FollowUpDispatch.Number)).IsUnique();
    }
}

internal sealed class FollowUpHandlingConfiguration : IEntityTypeConfiguration<FollowUpHandling>
{
    public void Configure(EntityTypeBuilder<FollowUpHandling> builder)
    {
        builder.ToTable("FollowUpHandlings");
        builder.HasIndex("FollowUpId", nameof(FollowUpHandling.Number)).IsUnique();
    }
}
