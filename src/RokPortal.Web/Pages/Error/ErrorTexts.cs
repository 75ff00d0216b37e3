namespace RokPortal.Web.Pages.Error;

/// <summary>What the portal says when a page cannot be shown: what happened, and how to go on.</summary>
public sealed record ErrorTexts(string Title, string Explanation, string WayOn)
{
    public static ErrorTexts For(int statusCode) => statusCode switch
    {
        400 => new(
            "Vi kunde inte ta emot formuläret",
            "Sidan kan ha varit öppen länge, eller så har du loggat ut i en annan flik.",
            "Gå tillbaka, ladda om sidan och försök igen. Kopiera först det du har skrivit."),
        403 => new(
            "Du har inte behörighet till sidan",
            "Sidan kräver ett uppdrag eller en roll som du inte har i dag.",
            "Kontakta samordnaren om du tror att du borde ha behörighet."),
        404 => new(
            "Sidan finns inte",
            "Adressen kan vara felskriven, eller så har sidan tagits bort.",
            "Kontrollera adressen eller börja om från startsidan."),
        405 => new(
            "Det går inte att göra så på den här sidan",
            "Sidan kan läsas men inte ta emot det du skickade.",
            "Gå tillbaka och försök igen."),
        409 => new(
            "Någon annan hann före",
            "Uppgiften ändrades av någon annan medan du hade den öppen. Din ändring är inte sparad.",
            "Gå tillbaka, kopiera det du har skrivit och ladda om sidan. Då ser du den senaste versionen."),
        410 => new(
            "Sidan finns inte längre",
            "Det som låg här är borttaget.",
            "Börja om från startsidan."),
        413 => new(
            "Det du skickade är för stort",
            "Texten eller filen är större än portalen kan ta emot.",
            "Gå tillbaka, korta texten eller välj en mindre fil och försök igen."),
        415 => new(
            "Vi kunde inte läsa det du skickade",
            "Det kom i en form som portalen inte känner.",
            "Gå tillbaka, ladda om sidan och försök igen."),
        429 => new(
            "Det blev för många försök",
            "Vi har fått ovanligt många anrop från dig på kort tid.",
            "Vänta en minut och försök igen."),
        503 => new(
            "Portalen är inte tillgänglig just nu",
            "Vi arbetar med den, eller så startar den om. Utkast som har sparats finns kvar.",
            "Vänta några minuter och försök igen. Har du skrivit något på förra sidan, gå tillbaka och låt den stå öppen."),
        _ => new(
            "Något gick fel hos oss",
            "Felet är registrerat. Det du just gjorde kan vara osparat.",
            "Vänta en stund och försök igen. Kontakta samordnaren om felet är kvar."),
    };

    /// <summary>What is said of a link without sign-in that does not work.</summary>
    public static ErrorTexts For(LinkState state) => state switch
    {
        LinkState.Expired => new(
            "Länken har gått ut",
            "Länken gällde en viss tid, och den tiden är över. Det du har skickat finns kvar hos oss.",
            "Skriv till oss om du behöver en ny länk."),
        LinkState.Revoked => new(
            "Länken är avstängd",
            "Någon har stängt av länken, så den går inte att använda mer. Det du har skickat finns kvar hos oss.",
            "Skriv till oss om du behöver en ny länk."),
        _ => new(
            "Länken fungerar inte",
            "Adressen kan ha blivit avklippt i brevet, eller så är länken ersatt av en ny.",
            "Öppna länken i det senaste brevet igen. Kopiera hela adressen om det inte hjälper."),
    };

    public static bool IsKnown(int statusCode) =>
        statusCode is 400 or 403 or 404 or 405 or 409 or 410 or 413 or 415 or 429 or 500 or 503;
}
