namespace RokPortal.Web.Files;

/// <summary>What the log of changes calls files.</summary>
internal sealed class FileLogWords : LogWords
{
    public FileLogWords()
    {
        Whole<StoredFile>("Fil");
        Fields(
            ("Sha256", "kontrollsumma"),
            ("Size", "storlek i byte"));
        Value<StoredFile, FileKind>("Kind", FileTexts.Of);
    }
}
