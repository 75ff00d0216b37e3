namespace RokPortal.Data.Outbox;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(message => message.Address).HasMaxLength(256);
        builder.Property(message => message.Name).HasMaxLength(200);
        builder.Property(message => message.Subject).HasMaxLength(OutboxMessage.SubjectLength);
        builder.Property(message => message.MessageId).HasMaxLength(320);
        builder.Property(message => message.Key).HasMaxLength(OutboxMessage.KeyLength);
        builder.Property(message => message.Answer).HasMaxLength(OutboxMessage.AnswerLength);
        builder.Property(message => message.ResentBy).HasMaxLength(200);
        builder.HasIndex(message => message.Key).IsUnique();
        builder.HasIndex(message => message.SentUtc);
        // Only what waits is looked for every few seconds, and that is almost nothing of what is there.
        builder.HasIndex(message => message.NotBeforeUtc).HasFilter("\"SentUtc\" IS NULL AND \"DeadUtc\" IS NULL");
    }
}
