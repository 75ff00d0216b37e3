namespace RokPortal.Web.Pages.Account;

/// <summary>A demo account on the login page, in development only.</summary>
public sealed record DemoAccount(string Email, string Description)
{
    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("samordnare@demo.example", "Integrationssamordnare: skriver aktivitetsplanen"),
        new("sekreterare@demo.example", "Sekreterare, Länsstyrelsen"),
        new("landshovding@demo.example", "Landshövding, rådets ordförande"),
        new("linkoping@demo.example", "Ledamot i rådet, Linköping"),
        new("motala@demo.example", "Ledamot i beredningsgruppen, Motala"),
        new("ersattare.kinda@demo.example", "Ersättare i rådet, Kinda"),
        new("utvarderare@demo.example", "Utvärderare"),
        new("admin@demo.example", "Administratör"),
    ];
}
