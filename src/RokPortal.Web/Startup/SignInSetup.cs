using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.Identity;
using RokPortal.Data.Identity;
using RokPortal.Web.Security.SecondFactor;

namespace RokPortal.Web.Startup;

/// <summary>Accounts, the sign-in cookie, the keys that protect it, and the policies.</summary>
internal static class SignInSetup
{
    public static void AddPortalSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddIdentityCore<PortalUser>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.Password.RequiredLength = 10;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireDigit = false;
                options.User.RequireUniqueEmail = true;
            })
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<RokDbContext>()
            .AddUserStore<PortalUserStore>()
            .AddErrorDescriber<SwedishIdentityErrors>()
            .AddSignInManager<PortalSignInManager>()
            .AddDefaultTokenProviders();
        builder.Services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(5));

        builder.Services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(options =>
        {
            options.Cookie.Name = builder.Environment.Name("rok.inloggning");
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = builder.Environment.Policy();
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
            options.LoginPath = "/logga-in";
            options.ReturnUrlParameter = "tillbaka";
            // How long a sign-in lasts is real time, also when the demo's clock is moved.
            options.TimeProvider = TimeProvider.System;
            options.Events.OnRedirectToLogin = ParkedForm.RedirectToLogin;
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        }));

        builder.Services.AddScoped<CurrentUser>();
        builder.Services.AddScoped<LinkVisit>();
        builder.Services.AddSingleton<LinkGuesses>();
        builder.Services.AddScoped<StepUp>();
        builder.Services.AddScoped<IAuthorizationHandler, RuleHandler>();
        builder.Services.AddAuthorization(options =>
        {
            foreach (var policy in Policies.Rules.Keys)
                options.AddPolicy(policy, rules => rules.RequireAuthenticatedUser().AddRequirements(new RuleRequirement(policy)));
            options.FallbackPolicy = options.GetPolicy(Policies.SignedIn);
        });
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
