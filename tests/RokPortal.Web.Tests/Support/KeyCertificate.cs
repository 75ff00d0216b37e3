using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace RokPortal.Web.Tests.Support;

/// <summary>A certificate file for the portal's keys, made for one test and deleted with this object.</summary>
internal sealed class KeyCertificate : IDisposable
{
    private const string Password = "endast-for-test";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rokportal-test-");

    public KeyCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=rokportal-test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllBytes(Path, certificate.Export(X509ContentType.Pkcs12, Password));
    }

    public string Path => System.IO.Path.Combine(folder.FullName, "nycklar.pfx");

    /// <summary>The settings that name it.</summary>
    public (string Setting, string Value)[] Settings =>
        [("DataProtection:CertificatePath", Path), ("DataProtection:CertificatePassword", Password)];

    public void Dispose() => folder.Delete(recursive: true);
}
