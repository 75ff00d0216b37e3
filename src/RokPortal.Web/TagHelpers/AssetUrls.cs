using Microsoft.AspNetCore.Components;

namespace RokPortal.Web.TagHelpers;

internal static class AssetUrls
{
    /// <summary>
    /// The address of a file under wwwroot with its fingerprint, so that the browser may keep it for ever.
    /// <paramref name="path"/> has no leading slash: "img/icons.svg".
    /// </summary>
    public static string AssetUrl(this HttpContext context, string path)
    {
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{context.Request.PathBase}/{assets?[path] ?? path}";
    }
}
