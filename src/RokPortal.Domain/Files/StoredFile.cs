using System.Security.Cryptography;

namespace RokPortal.Domain.Files;

/// <summary>A file as somebody hands it over.</summary>
/// <param name="Name">Its name, as the sender's computer has it.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Content">Its bytes; may be left out when it is longer than is taken.</param>
public sealed record FileUpload(string Name, long Length, byte[] Content);

/// <summary>
/// Fil that somebody has handed over. It never changes. What it belongs to decides who may read it. Its bytes are kept
/// apart (<see cref="FileContent"/>), so that a list of files never reads them.
/// </summary>
public sealed class StoredFile : Aggregate
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 120;

    private StoredFile()
    {
    }

    /// <summary>Name, cleaned, with its ending.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is, by its content.</summary>
    public FileKind Kind { get; private set; }

    /// <summary>Length in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The bytes; null when they were not loaded.</summary>
    public FileContent? Content { get; private set; }

    /// <inheritdoc />
    public override string LogName => Name;

    /// <summary>A name as it is kept: without path, without what cannot be seen, with its ending.</summary>
    public static string CleanName(string name) => FileName.Clean(name);

    /// <summary>Why a file is not received; one reason is enough.</summary>
    /// <param name="upload">The file.</param>
    /// <param name="mostBytes">Longest that is taken.</param>
    public static IReadOnlyList<FileRefusal> RefusalsToReceive(FileUpload upload, long mostBytes) =>
        Judge(upload, mostBytes).Refusal is { } reason ? [reason] : [];

    /// <summary>Takes a file in, under its cleaned name.</summary>
    /// <param name="upload">The file.</param>
    /// <param name="mostBytes">Longest that is taken.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToReceive"/> lists reasons.</exception>
    public static StoredFile Receive(FileUpload upload, long mostBytes)
    {
        var (kind, reason) = Judge(upload, mostBytes);
        RefusedException.ThrowIfAny(nameof(Receive), new[] { reason }.OfType<FileRefusal>().ToList());
        var file = new StoredFile
        {
            Name = FileName.Clean(upload.Name),
            Kind = kind!.Value,
            Size = upload.Content.LongLength,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(upload.Content)),
        };
        file.Content = new FileContent(file, upload.Content);
        return file;
    }

    private static (FileKind? Kind, FileRefusal? Refusal) Judge(FileUpload upload, long mostBytes)
    {
        var name = FileName.Clean(upload.Name);
        var extension = FileName.ExtensionOf(name);
        if (upload.Length == 0)
            return (null, FileRefusal.Empty);
        if (upload.Length > mostBytes)
            return (null, FileRefusal.TooLarge);
        if (FileName.HidesAnother(name))
            return (null, FileRefusal.DoubleExtension);
        if (FileName.IsActive(extension))
            return (null, FileRefusal.ActiveContent);

        var (found, reason) = FileInspection.Look(upload.Content);
        if (reason is FileRefusal.ActiveContent or FileRefusal.OldOffice)
            return (null, reason);
        if (FileKinds.PromisedBy(extension) is not { } promised)
            return (null, FileRefusal.UnknownExtension);
        if (reason is not null)
            return (null, reason);
        if (found == FileKind.Text && promised == FileKind.Csv)
            return (FileKind.Csv, null);
        return found == promised ? (found, null) : (null, FileRefusal.ContentDiffersFromName);
    }
}

/// <summary>The bytes of a file, in a table of their own.</summary>
[NotLogged("The bytes of a file are known by its checksum.")]
public sealed class FileContent
{
    private FileContent()
    {
    }

    internal FileContent(StoredFile file, byte[] bytes) => (File, FileId, Bytes) = (file, file.Id, bytes);

    /// <summary>The file.</summary>
    public StoredFile File { get; private set; } = null!;

    /// <summary>Key of <see cref="File"/>, and its own.</summary>
    public Guid FileId { get; private set; }

    /// <summary>The bytes.</summary>
    public byte[] Bytes { get; private set; } = [];
}
