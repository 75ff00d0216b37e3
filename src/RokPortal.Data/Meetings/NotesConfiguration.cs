namespace RokPortal.Data.Meetings;

internal sealed class NotesConfiguration : IEntityTypeConfiguration<Notes>
{
    public void Configure(EntityTypeBuilder<Notes> builder)
    {
        builder.ToTable("Notes");
        builder.Ignore(notes => notes.CommentsBy);
        builder.HasMany(notes => notes.Dispatches).WithOne(dispatch => dispatch.Notes);
    }
}

internal sealed class NotesDispatchConfiguration : IEntityTypeConfiguration<NotesDispatch>
{
    public void Configure(EntityTypeBuilder<NotesDispatch> builder)
    {
        builder.ToTable("NotesDispatches");
        builder.HasIndex("NotesId", nameof(NotesDispatch.Number)).IsUnique();
    }
}
