namespace RokPortal.Data.Reporting;

internal sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.ToTable("EvidenceFiles");
        builder.Property(file => file.AttachedBy).HasMaxLength(200);
        builder.Property(file => file.RemovedBy).HasMaxLength(200);
        builder.HasOne(file => file.ActivityReport).WithMany(report => report.Evidence).HasForeignKey(file => file.ActivityReportId);
        builder.HasOne(file => file.File).WithMany().HasForeignKey(file => file.FileId);
        builder.HasIndex(file => file.FileId).IsUnique();
    }
}
