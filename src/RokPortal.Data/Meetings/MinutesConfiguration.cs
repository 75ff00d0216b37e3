namespace RokPortal.Data.Meetings;

internal sealed class MinutesConfiguration : IEntityTypeConfiguration<Minutes>
{
    public void Configure(EntityTypeBuilder<Minutes> builder)
    {
        builder.ToTable("Minutes");
        builder.HasMany(minutes => minutes.Verifications).WithOne(verification => verification.Minutes);
        builder.HasMany(minutes => minutes.SendingsBack).WithOne(sending => sending.Minutes);
        builder.HasMany(minutes => minutes.Corrections).WithOne(correction => correction.Minutes);
    }
}

internal sealed class VerificationConfiguration : IEntityTypeConfiguration<Verification>
{
    public void Configure(EntityTypeBuilder<Verification> builder)
    {
        builder.ToTable("Verifications");
        builder.Property(verification => verification.Sha256).HasMaxLength(64);
    }
}

internal sealed class SendingBackConfiguration : IEntityTypeConfiguration<SendingBack>
{
    public void Configure(EntityTypeBuilder<SendingBack> builder) => builder.ToTable("SendingsBack");
}

internal sealed class CorrectionConfiguration : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder) => builder.ToTable("Corrections");
}
