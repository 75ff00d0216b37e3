namespace RokPortal.Data.Identity;

internal sealed class PortalUserConfiguration : IEntityTypeConfiguration<PortalUser>
{
    public void Configure(EntityTypeBuilder<PortalUser> builder)
    {
        builder.Property(user => user.DisplayName).HasMaxLength(200);
        builder.HasOne(user => user.Person).WithMany().HasForeignKey(user => user.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
