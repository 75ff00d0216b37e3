using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.Identity;
using RokPortal.Data.Identity;
using RokPortal.Web.Security.Guessing;
using RokPortal.Web.Security.Passwords;
using RokPortal.Web.Security.SecondFactor;
using RokPortal.Web.Security.Sessions;

namespace RokPortal.Web.Startup;

/// <summary>Accounts, the sign-in cookie, the keys that protect it, and the policies.</summary>
internal static class SignInSetup
{
    public static void AddPortalSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddIdentityCore<PortalUser>(options =>
            {
                options.Password.RequiredLength = 10;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.User.RequireUniqueEmail = true;
            })
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<RokDbContext>()
            .AddUserStore<PortalUserStore>()
            .AddErrorDescriber<SwedishIdentityErrors>()
            .AddPasswordValidator<PasswordRule>()
            .AddSignInManager<PortalSignInManager>()
            .AddDefaultTokenProviders();

        builder.Services.AddSingleton(new RealClock(TimeProvider.System));
        builder.Services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure<RealClock>((options, clock) =>
        {
            options.Cookie.Name = builder.Environment.Name("rok.inloggning");
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = builder.Environment.Policy();
            options.ExpireTimeSpan = SessionTicket.Idle;
            options.LoginPath = "/logga-in";
            options.ReturnUrlParameter = "tillbaka";
            options.TimeProvider = clock.Time;
            // Identity would ask the database now and then whether the account has changed; the session is asked for at each request.
            options.Events = new CookieAuthenticationEvents
            {
                OnCheckSlidingExpiration = SessionTicket.JudgeRenewal,
                OnRedirectToLogin = ParkedForm.RedirectToLogin,
                OnRedirectToAccessDenied = Refusal.Answer,
            };
        }));

        builder.Services.AddScoped<CurrentUser>();
        builder.Services.AddScoped<UserSessions>();
        builder.AddLimitsOnGuessing();
        builder.Services.AddScoped<LinkVisit>();
        builder.Services.AddScoped<StepUp>();
        builder.Services.AddScoped<IAuthorizationHandler, RuleHandler>();
        builder.Services.AddAuthorization(options =>
        {
            foreach (var policy in Policies.Rules.Keys)
                options.AddPolicy(policy, rules => rules.RequireAuthenticatedUser().AddRequirements(new RuleRequirement(policy)));
            options.FallbackPolicy = options.GetPolicy(Policies.SignedIn);
        });
    }

    private static void AddLimitsOnGuessing(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LinkGuesses>();
        builder.Services.AddSingleton<SignInGuesses>();
        builder.Services.AddSingleton<StandInAccount>();
        builder.Services.AddSingleton(new DeviceCookie(new CookieBuilder
        {
            Name = builder.Environment.Name("rok.enhet"),
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            SecurePolicy = builder.Environment.Policy(),
            Path = "/",
            Expiration = KnownDevice.Lifetime,
        }));
        builder.Services.AddScoped<Guesses>();
        builder.Services.AddScoped<KnownDevices>();
        builder.Services.AddScoped<PasswordCheck>();
    }

    /// <summary>Keys live in the database, so that all instances share them; a certificate encrypts them in production.</summary>
    public static void AddPortalKeys(this WebApplicationBuilder builder)
    {
        // GCM encrypts and signs in one pass; the standard does it in two, several times for each page. Keys made before keep theirs.
        var keys = builder.Services.AddDataProtection().SetApplicationName("RokPortal").PersistKeysToDbContext<RokDbContext>()
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        if (builder.Configuration["DataProtection:CertificatePath"] is { } path)
            keys.ProtectKeysWithCertificate(ReadCertificate(path, builder.Configuration["DataProtection:CertificatePassword"]));
    }

    private static X509Certificate2 ReadCertificate(string path, string? password)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(path, password);
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartupRefusedException($"Certifikatet i DataProtection:CertificatePath går inte att läsa. {error.Message}");
        }
    }
}
