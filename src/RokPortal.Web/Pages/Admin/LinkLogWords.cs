namespace RokPortal.Web.Pages.Admin;

/// <summary>What the log of changes calls links without sign-in.</summary>
internal sealed class LinkLogWords : LogWords
{
    public LinkLogWords()
    {
        Whole<AccessLink>("Länk utan inloggning");
        Fields(
            ("ExpiresUtc", "gäller till"),
            ("HolderAddress", "adress som länken skickades till"),
            ("HolderName", "den som länken skickades till"),
            ("Purpose", "till för"),
            ("RevokedBy", "återkallad av"),
            ("RevokedUtc", "återkallad"),
            ("SubjectName", "öppnar"),
            ("TokenHash", "länkens avtryck"));
        Value<AccessLink, LinkPurpose>("Purpose", LinkTexts.Of);
    }
}
