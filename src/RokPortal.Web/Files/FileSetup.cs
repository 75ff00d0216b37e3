namespace RokPortal.Web.Files;

/// <summary>What files may be like.</summary>
internal static class FileSetup
{
    public static void AddPortalFiles(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(FileLimits.Read(builder.Configuration));
}
