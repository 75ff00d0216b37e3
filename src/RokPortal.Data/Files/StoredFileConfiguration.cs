namespace RokPortal.Data.Files;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("Files");
        builder.Property(file => file.Name).HasMaxLength(StoredFile.NameLength);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.HasOne(file => file.Content).WithOne(content => content.File).HasForeignKey<FileContent>(content => content.FileId);
    }
}

internal sealed class FileContentConfiguration : IEntityTypeConfiguration<FileContent>
{
    public void Configure(EntityTypeBuilder<FileContent> builder)
    {
        builder.ToTable("FileContents");
        builder.HasKey(content => content.FileId);
    }
}
