namespace RokPortal.Web.Pages.Admin;

/// <summary>Swedish for links without sign-in.</summary>
public static class LinkTexts
{
    public static string Of(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Report => "Rapport till uppföljningen",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    public static string Of(LinkState state) => state switch
    {
        LinkState.Valid => "Gäller",
        LinkState.Unknown => "Okänd",
        LinkState.Expired => "Har gått ut",
        LinkState.Revoked => "Återkallad",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
