namespace RokPortal.Web.Files;

/// <summary>The page has a form with files. <see cref="UploadReading"/> sees to that too large ones are answered by the page.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFilesAttribute(int most) : Attribute
{
    /// <summary>Most files in one form.</summary>
    public int Most => most;
}
