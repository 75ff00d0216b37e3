using RokPortal.Web.Security.SecondFactor;

namespace RokPortal.Web.Pages.Account;

/// <summary>Swedish for why a code is not taken.</summary>
public static class CodeTexts
{
    public static string Of(CodeRefusal refusal) => refusal switch
    {
        CodeRefusal.NotSetUp => "Ställ in tvåstegsverifiering först.",
        CodeRefusal.Missing => "Skriv koden som appen visar.",
        CodeRefusal.Wrong => "Koden stämmer inte. Skriv den kod som appen visar nu. Efter fem försök är kontot stängt i 15 minuter.",
        CodeRefusal.Used => "Koden är redan använd. Vänta tills appen visar nästa kod.",
        CodeRefusal.Locked => "Det har varit för många försök. Vänta 15 minuter och försök igen.",
        CodeRefusal.MissingPassword => "Skriv ditt lösenord.",
        CodeRefusal.WrongPassword => "Lösenordet stämmer inte. Skriv det igen. Efter fem försök är kontot stängt i 15 minuter.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
