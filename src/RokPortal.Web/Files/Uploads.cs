namespace RokPortal.Web.Files;

/// <summary>Reads what a form brings as files.</summary>
internal static class Uploads
{
    /// <summary>The file as the domain judges it. One that is too large is not read.</summary>
    public static async Task<FileUpload> ReadAsync(IFormFile posted, FileLimits limits, CancellationToken cancel)
    {
        if (posted.Length > limits.MostBytes)
            return new FileUpload(posted.FileName, posted.Length, []);

        var bytes = new byte[posted.Length];
        await using var stream = posted.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return new FileUpload(posted.FileName, posted.Length, bytes);
    }
}
