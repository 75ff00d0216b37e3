using RokPortal.Data.Identity;

namespace RokPortal.Web.Security;

/// <summary>What the log of changes calls accounts and their roles.</summary>
internal sealed class AccountLogWords : LogWords
{
    public AccountLogWords()
    {
        Whole<PortalUser>("Konto");
        Part("AccountRole", "Kontots roll");
        Fields(
            ("AccessFailedCount", "antal misslyckade inloggningar"),
            ("ClosedUtc", "stängt"),
            ("ConcurrencyStamp", "versionsstämpel"),
            ("DisplayName", "visat namn"),
            ("Email", "e-post"),
            ("EmailConfirmed", "e-post bekräftad"),
            ("LockoutEnabled", "kan låsas"),
            ("LockoutEnd", "låst till"),
            ("NormalizedEmail", "e-post med versaler"),
            ("NormalizedUserName", "användarnamn med versaler"),
            ("PasswordHash", "lösenord"),
            ("PhoneNumber", "telefon"),
            ("PhoneNumberConfirmed", "telefon bekräftad"),
            ("SecurityStamp", "säkerhetsstämpel"),
            ("TwoFactorEnabled", "tvåstegsverifiering"),
            ("UserName", "användarnamn"));
        Value("AccountRole", "Role", RoleTexts.Of);
    }
}
