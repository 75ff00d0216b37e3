namespace RokPortal.Domain.Files;

/// <summary>What a file is, as its content shows. Others are not received.</summary>
public enum FileKind
{
    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A picture (PNG).</summary>
    Png,

    /// <summary>A picture (JPEG).</summary>
    Jpeg,

    /// <summary>A Word document (.docx).</summary>
    Word,

    /// <summary>An Excel workbook (.xlsx).</summary>
    Excel,

    /// <summary>A PowerPoint presentation (.pptx).</summary>
    PowerPoint,

    /// <summary>Values with separators, in UTF-8.</summary>
    Csv,

    /// <summary>Plain text, in UTF-8.</summary>
    Text,
}

/// <summary>Why a file is not received.</summary>
public enum FileRefusal
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is larger than the portal takes.</summary>
    TooLarge,

    /// <summary>Its name ends in a way that the portal does not know.</summary>
    UnknownExtension,

    /// <summary>Its name hides what it is behind a second ending (dubbel filändelse).</summary>
    DoubleExtension,

    /// <summary>It is a program, a script or a web page.</summary>
    ActiveContent,

    /// <summary>It holds macros.</summary>
    Macros,

    /// <summary>It is of an Office version before 2007.</summary>
    OldOffice,

    /// <summary>Its content is of no sort that the portal takes, or broken.</summary>
    UnknownContent,

    /// <summary>Its content is something else than its name says.</summary>
    ContentDiffersFromName,
}

/// <summary>The sorts of files: endings of their names and media types.</summary>
public static class FileKinds
{
    private static readonly (FileKind Kind, string MediaType, string[] Extensions)[] All =
    [
        (FileKind.Pdf, "application/pdf", [".pdf"]),
        (FileKind.Png, "image/png", [".png"]),
        (FileKind.Jpeg, "image/jpeg", [".jpg", ".jpeg"]),
        (FileKind.Word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]),
        (FileKind.Excel, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]),
        (FileKind.PowerPoint, "application/vnd.openxmlformats-officedocument.presentationml.presentation", [".pptx"]),
        (FileKind.Csv, "text/csv; charset=utf-8", [".csv"]),
        (FileKind.Text, "text/plain; charset=utf-8", [".txt"]),
    ];

    /// <summary>Every ending that is taken, with its dot.</summary>
    public static IEnumerable<string> Extensions => All.SelectMany(row => row.Extensions);

    /// <summary>What a file of a sort is called on the web.</summary>
    public static string MediaTypeOf(FileKind kind) => All.Single(row => row.Kind == kind).MediaType;

    /// <summary>The sort that an ending promises, or null.</summary>
    /// <param name="extension">In lower case, with its dot.</param>
    public static FileKind? PromisedBy(string extension) =>
        All.Where(row => row.Extensions.Contains(extension)).Select(row => (FileKind?)row.Kind).FirstOrDefault();
}
