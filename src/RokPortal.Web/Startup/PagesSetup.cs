using System.IO.Compression;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using RokPortal.Data.Setup;
using RokPortal.Data.Shared;
using RokPortal.Web.Pages.Indicators;
using RokPortal.Web.Pages.Reporting.Answers;

namespace RokPortal.Web.Startup;

/// <summary>Pages, their middleware and their order.</summary>
internal static class PagesSetup
{
    /// <summary>In bytes.</summary>
    private const int LongestRequestLine = 32 * 1024;

    public static void AddPortalPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<CountyFacts>();
        services.AddSingleton<Warmth>();
        services.AddHostedService<WarmUp>();
        services.AddSingleton(provider => DiskRoom.Read(builder.Configuration, provider.GetRequiredService<DatabaseOptions>()));
        services.AddHealthChecks().AddCheck<Readiness>("ready");
        services.AddScoped<PageFrame>();
        services.AddScoped<TodoFacts>();
        services.AddScoped<FormDrafts>();
        services.AddScoped<ParkedText>();
        services.AddSingleton<ParkingLimit>();
        services.AddScoped<ReportVisit>();
        services.AddScoped<ValueFileDrafts>();
        services.AddHttpContextAccessor();
        services.AddRazorPages().AddMvcOptions(options =>
        {
            options.ModelBinderProviders.Insert(0, new PlainTextBinderProvider());
            options.Filters.Add(new UnhandledPost());
            options.Filters.Add(new EscapedRedirects());
            options.ModelBindingMessageProvider.SpeakSwedish();
        });
        // Swedish letters as themselves, not as entities: smaller pages, readable source.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // Room for far more text than any field takes, so that too long a text is answered by its page and not lost.
        services.Configure<FormOptions>(options => options.ValueLengthLimit = 16 * 1024 * 1024);
        var environment = builder.Environment;
        services.AddAntiforgery(
            options => (options.Cookie.Name, options.Cookie.SecurePolicy) = (environment.Name("rok.skydd"), environment.Policy()));
        services.Configure<CookieTempDataProviderOptions>(
            options => (options.Cookie.Name, options.Cookie.SecurePolicy) = (environment.Name("rok.meddelande"), environment.Policy()));
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in builder.Configuration.GetSection("ForwardedHeaders:KnownProxies").Get<string[]>() ?? [])
            {
                options.KnownProxies.Add(IPAddress.TryParse(proxy, out var known)
                    ? known
                    : throw new StartupRefusedException($"ForwardedHeaders:KnownProxies: {proxy} är ingen ip-adress."));
            }
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Long enough that what is wrong with an address is said on a page: what the server itself refuses has an empty answer.
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
        });
    }

    public static void UsePortal(this WebApplication app)
    {
        // A folder that is not there stops the start, and not the first look at it.
        app.Services.GetRequiredService<DiskRoom>();
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseFontCaching();
        app.UseRequestLog();
        app.UseKnownHosts();
        app.UseResponseCompression();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fel/500",
            StatusCodeSelector = failure => DatabaseAway.IsMeantBy(failure)
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status500InternalServerError,
        });
        if (app.Environment.IsProduction())
            app.UseHsts();
        app.UseStatusCodePagesWithReExecute("/fel/{0}");
        app.Use(RequestShape.JudgeMethod);
        app.Use(ParkedForm.ShowLoginPage);
        app.UseRouting();
        app.UseAuthentication();
        app.Use(CurrentUser.Load);
        app.Use(LinkDoor.Guard);
        app.Use(OneTimePassword.Demand);
        app.Use(UploadReading.Read);
        app.Use(RequestShape.JudgeFields);
        app.Use(PageFrameFilling.Fill);
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
    }
}
