namespace RokPortal.Documents.Blocks;

/// <summary>Decides which addresses may become links.</summary>
public static class SafeLink
{
    private static readonly string[] AllowedSchemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];

    /// <summary>The address in strict ASCII encoding, or null when it is not absolute with http, https or mailto.</summary>
    public static string? Encode(string? address)
    {
        var cleaned = SafeText.Clean(address).Trim();
        if (!Uri.TryCreate(cleaned, UriKind.Absolute, out var uri) || !AllowedSchemes.Contains(uri.Scheme))
            return null;
        if (uri.Scheme != Uri.UriSchemeMailto && uri.IdnHost.Length == 0)
            return null;

        var ascii = uri.Scheme == Uri.UriSchemeMailto || uri.IdnHost == uri.Host
            ? uri.AbsoluteUri
            : new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri;
        return ascii.All(char.IsAscii) ? ascii : null;
    }
}
