namespace RokPortal.Web.Files;

/// <summary>Swedish for files.</summary>
public static class FileTexts
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>What is taken, in a hint.</summary>
    public const string Accepted = "pdf, bild (png eller jpg), Word, Excel, PowerPoint, csv eller txt";

    /// <summary>For the attribute of a file field.</summary>
    public static readonly string Accept = string.Join(',', FileKinds.Extensions);

    public static string Of(FileKind kind) => kind switch
    {
        FileKind.Pdf => "pdf",
        FileKind.Png => "bild (png)",
        FileKind.Jpeg => "bild (jpg)",
        FileKind.Word => "Word-dokument",
        FileKind.Excel => "Excel-fil",
        FileKind.PowerPoint => "PowerPoint-presentation",
        FileKind.Csv => "csv-fil",
        FileKind.Text => "textfil",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(FileRefusal refusal) => refusal switch
    {
        FileRefusal.Empty => "filen är tom. Kontrollera att den är sparad och välj den igen.",
        FileRefusal.TooLarge => "filen är för stor.",
        FileRefusal.UnknownExtension => $"filtypen går inte att ta emot. Välj {Accepted}.",
        FileRefusal.DoubleExtension =>
            "namnet har två filändelser, och den ena hör till ett program. Byt namn på filen så att bara en är kvar.",
        FileRefusal.ActiveContent => $"filen är ett program, ett skript eller en webbsida och går inte att ta emot. Välj {Accepted}.",
        FileRefusal.Macros => "filen innehåller makron. Spara den utan makron och välj den igen.",
        FileRefusal.OldOffice => "filen är sparad i ett äldre format. Öppna den och spara den som docx, xlsx eller pptx.",
        FileRefusal.UnknownContent => $"filen går inte att läsa. Den kan vara skadad eller av fel sort. Välj {Accepted}.",
        FileRefusal.ContentDiffersFromName => "innehållet stämmer inte med filändelsen. Spara filen på nytt i rätt format.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    /// <summary>What is wrong with a file, by its name: "bild.heic: …".</summary>
    public static string Explain(FileUpload upload, FileRefusal refusal, FileLimits limits) =>
        $"{NameToShow(upload.Name)}: {Of(refusal)}{(refusal == FileRefusal.TooLarge ? $" Den får vara högst {limits.Megabytes} MB." : "")}";

    /// <summary>"340 kB", "1,2 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} byte",
        < 1024 * 1024 => string.Create(Swedish, $"{bytes / 1024.0:0} kB"),
        _ => string.Create(Swedish, $"{bytes / (1024.0 * 1024):0.#} MB"),
    };

    private static string NameToShow(string name)
    {
        var clean = StoredFile.CleanName(name);
        return clean.Length > 60 ? clean[..57] + "…" : clean;
    }
}
