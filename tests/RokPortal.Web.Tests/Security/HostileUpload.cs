using System.Text;

namespace RokPortal.Web.Tests.Security;

/// <summary>Forms in parts, as files are sent, that no browser would make.</summary>
internal sealed class HostileUpload(Random random, IReadOnlyList<string> texts, IReadOnlyList<string> keys)
{
    private const string Boundary = "----Boundary7MA4YWxk";

    private static readonly string[] FileNames =
    [
        "plan.pdf", "", "..\\..\\web.config", "../../etc/passwd", "CON", "a\0.pdf", "värde.csv", "\uFFFE.xlsx", new('f', 2_000),
        "bild.png\"; name=\"Input.Title", "x.exe", "värden.csv;.pdf",
    ];

    private static readonly string[] FileTypes = ["application/pdf", "text/csv", "image/png", "", "x/y; boundary=z", "text/html"];

    private static readonly byte[][] Beginnings =
    [
        [], "%PDF-1.7\n"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF],
        "År;Kommun;Värde\n2024;Linköping;10,1\n"u8.ToArray(), [0, 0, 0, 0], [0xFF, 0xFE, 0x00, 0xD8], [0xEF, 0xBB, 0xBF],
    ];

    public ByteArrayContent Body(string token)
    {
        using var body = new MemoryStream();
        if (random.Next(4) > 0)
            Part(body, "form-data; name=\"__RequestVerificationToken\"", "", Encoding.UTF8.GetBytes(token));
        for (var left = random.Next(5); left > 0; left--)
            Part(body, $"form-data; name=\"{Name()}\"", "", Encoding.UTF8.GetBytes(Plain(One(texts))));
        for (var left = random.Next(3); left > 0; left--)
            Part(body, $"form-data; name=\"{Name()}\"; filename=\"{One(FileNames)}\"", One(FileTypes), FileBytes());
        if (random.Next(5) > 0)
            Write(body, $"--{Boundary}--\r\n");

        var content = new ByteArrayContent(body.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={Boundary}");
        return content;
    }

    private static void Part(MemoryStream body, string disposition, string type, byte[] bytes)
    {
        Write(body, $"--{Boundary}\r\nContent-Disposition: {disposition}\r\n{(type.Length == 0 ? "" : $"Content-Type: {type}\r\n")}\r\n");
        body.Write(bytes);
        Write(body, "\r\n");
    }

    private static void Write(MemoryStream body, string text) => body.Write(Encoding.UTF8.GetBytes(text));

    private byte[] FileBytes()
    {
        var noise = new byte[random.Next(2_000)];
        random.NextBytes(noise);
        return [.. One(Beginnings), .. noise];
    }

    /// <summary>The field that takes files on the portal's pages, more often than not.</summary>
    private string Name() => random.Next(2) == 0 ? One(["Document", "ValueFile", "Evidence.Files", "Files"]) : Plain(One(keys));

    private static string Plain(string escaped) => Uri.UnescapeDataString(escaped);

    private T One<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];
}
