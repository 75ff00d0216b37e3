namespace RokPortal.Data.Meetings;

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("AgendaItems");
        builder.Property(item => item.Title).HasMaxLength(AgendaItem.TitleLength);
        builder.Property(item => item.Presenter).HasMaxLength(AgendaItem.LineLength);
        builder.Property(item => item.RegistryNumber).HasMaxLength(40);
        builder.PrimitiveCollection(item => item.ProposedDecision);
        builder.PrimitiveCollection(item => item.Decision);
        builder.PrimitiveCollection(item => item.Distribution);
        builder.Ignore(item => item.ComesBack).Ignore(item => item.IsChanged).Ignore(item => item.LosesEffect);
        builder.HasIndex(item => new { item.MeetingId, item.Number }).IsUnique();
        builder.HasIndex(item => new { item.ParagraphBodyId, item.ParagraphYear, item.ParagraphNumber }).IsUnique();
        builder.HasMany(item => item.ActionPoints).WithOne(point => point.Item);
    }
}

internal sealed class ActionPointConfiguration : IEntityTypeConfiguration<ActionPoint>
{
    public void Configure(EntityTypeBuilder<ActionPoint> builder)
    {
        builder.ToTable("ActionPoints");
        builder.Property(point => point.Text).HasMaxLength(AgendaItem.LineLength);
        builder.Property(point => point.Responsible).HasMaxLength(AgendaItem.LineLength);
    }
}
