namespace RokPortal.Data.Identity;

internal sealed class KnownDeviceConfiguration : IEntityTypeConfiguration<KnownDevice>
{
    public void Configure(EntityTypeBuilder<KnownDevice> builder)
    {
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(device => device.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(device => new { device.UserId, device.DeviceId }).IsUnique();
        builder.HasIndex(device => device.SinceUtc);
    }
}
