namespace RokPortal.Data.Removals;

internal sealed class RemovedThingConfiguration : IEntityTypeConfiguration<RemovedThing>
{
    public void Configure(EntityTypeBuilder<RemovedThing> builder)
    {
        builder.ToTable("RemovedThings");
        builder.Property(thing => thing.Title).HasMaxLength(RemovedThing.TitleLength);
        builder.Property(thing => thing.RemovedBy).HasMaxLength(200);
        builder.HasIndex(thing => new { thing.WholeId, thing.Kind });
        builder.HasIndex(thing => thing.RemovedUtc);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(thing => thing.FileId).OnDelete(DeleteBehavior.Cascade);
    }
}
