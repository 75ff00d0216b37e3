namespace RokPortal.Data.Links;

internal sealed class AccessLinkConfiguration : IEntityTypeConfiguration<AccessLink>
{
    public void Configure(EntityTypeBuilder<AccessLink> builder)
    {
        builder.Property(link => link.SubjectName).HasMaxLength(AccessLink.SubjectLength);
        builder.Property(link => link.HolderName).HasMaxLength(AccessLink.NameLength);
        builder.Property(link => link.HolderAddress).HasMaxLength(256);
        builder.Property(link => link.TokenHash).HasMaxLength(64);
        builder.Property(link => link.RevokedBy).HasMaxLength(200);
        builder.HasOne(link => link.Party).WithMany().HasForeignKey(link => link.PartyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(link => link.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.HasIndex(link => link.SubjectId);
        builder.HasIndex(link => link.CreatedUtc);
    }
}
