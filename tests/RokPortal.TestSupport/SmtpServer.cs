using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace RokPortal.TestSupport;

/// <summary>
/// A real e-mail server on loopback, which can be slow, refuse, and be stopped and started again. It ends with this
/// object.
/// </summary>
public sealed class SmtpServer : IDisposable
{
    /// <summary>A portal that is a process of its own must first start, on a machine that may be busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rokportal-smtp-");
    private readonly SmtpEncryption encryption;
    private Process? process;

    public SmtpServer(SmtpEncryption encryption = SmtpEncryption.None)
    {
        this.encryption = encryption;
        if (encryption != SmtpEncryption.None)
            CertificateFile = WriteCertificate();
        Start();
    }

    /// <summary>The certificate that it shows, which nobody else has signed; null when it does not encrypt.</summary>
    public string? CertificateFile { get; }

    /// <summary>Where it listens, also after it has been stopped and started.</summary>
    public int Port { get; private set; }

    /// <summary>The settings that name it.</summary>
    public (string Setting, string Value)[] Settings =>
    [
        ("Smtp:Host", "127.0.0.1"),
        ("Smtp:Port", $"{Port}"),
        ("Smtp:UseTls", encryption == SmtpEncryption.None ? "false" : "true"),
        ("Smtp:StartWithTls", encryption == SmtpEncryption.FromTheStart ? "true" : "false"),
        ("Smtp:From", "rok@lansstyrelsen.example"),
        ("Smtp:FromName", "RÖK Östergötland"),
    ];

    /// <summary>What it has taken, first come first.</summary>
    public IReadOnlyList<ReceivedMail> Mails =>
        [.. folder.GetFiles("*.json")
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize<ReceivedMail>(File.ReadAllText(file.FullName))!)];

    /// <summary>What it does with the mails from now on; see tests/tools/smtp_server.py.</summary>
    public void Become(string mode)
    {
        // Moved into place: the server must never read half a word.
        var file = Path.Combine(folder.FullName, "mode");
        File.WriteAllText(file + ".part", mode);
        File.Move(file + ".part", file, overwrite: true);
    }

    public void Start()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "smtp_server.py");
        // Debian's own Python: another on the path does not see Debian's packages.
        string[] tls = encryption switch
        {
            SmtpEncryption.None => [],
            SmtpEncryption.StartTls => ["starttls", CertificateFile!, KeyFile],
            _ => ["tls", CertificateFile!, KeyFile],
        };
        string[] arguments = [script, folder.FullName, $"{Port}", .. tls];
        process = Process.Start(new ProcessStartInfo("/usr/bin/python3", arguments) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The e-mail server did not start.");
        Port = int.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Stop()
    {
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    /// <summary>Waits until it has taken a number of mails.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> WaitForAsync(int count)
    {
        using var watcher = new FileSystemWatcher(folder.FullName, "*.json") { EnableRaisingEvents = true };
        using var tooLate = new CancellationTokenSource(Patience);
        while (Mails.Count < count)
        {
            // The watcher may have been too late for a file that is there already, so it is only a reason to look again.
            await Task.Run(() => watcher.WaitForChanged(WatcherChangeTypes.Renamed | WatcherChangeTypes.Created, 200));
            if (tooLate.IsCancellationRequested)
                throw new TimeoutException($"{Mails.Count} of {count} mails came.");
        }

        return Mails;
    }

    public void Dispose()
    {
        Stop();
        folder.Delete(recursive: true);
    }

    private string KeyFile => Path.Combine(folder.FullName, "key.pem");

    private string WriteCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem());
        var file = Path.Combine(folder.FullName, "certificate.pem");
        File.WriteAllText(file, certificate.ExportCertificatePem());
        return file;
    }
}

/// <summary>How a server encrypts.</summary>
public enum SmtpEncryption
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>After a greeting in the clear, and it takes nothing before.</summary>
    StartTls,

    /// <summary>From the first byte, as on port 465.</summary>
    FromTheStart,
}

/// <summary>A mail as the server got it, decoded.</summary>
public sealed record ReceivedMail(
    string From,
    IReadOnlyList<string> To,
    string Subject,
    string? Text,
    string? Html,
    IReadOnlyList<ReceivedHeader> Headers,
    string Raw)
{
    /// <summary>The only header of a name.</summary>
    public string Header(string name) => Headers.Single(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}

/// <summary>One header line, decoded.</summary>
public sealed record ReceivedHeader(string Name, string Value);
