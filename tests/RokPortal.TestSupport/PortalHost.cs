using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RokPortal.Data;
using RokPortal.Data.Setup;
using RokPortal.Web.Kolada;
using RokPortal.Web.Mail;
using Serilog;
using Serilog.Extensions.Logging;

namespace RokPortal.TestSupport;

/// <summary>
/// The portal as it is, on a database of its own that holds the demo county on 20 November 2026. As a class fixture it
/// lives as long as the tests of one class. The plan of 2027 is a draft in it.
/// </summary>
public sealed class PortalHost : WebApplicationFactory<Program>
{
    private readonly TestDatabase database;
    private readonly Dictionary<string, string> settings = new() { ["Demo:Today"] = "2026-11-20" };

    private readonly List<Action<IServiceCollection>> replacements = [];
    private bool dropsDatabase = true;

    /// <summary>With the demo county in its database.</summary>
    public PortalHost()
        : this(DemoDatabase.Copy())
    {
    }

    private PortalHost(TestDatabase database) => this.database = database;

    /// <summary>Lets the portal fill a database as it does at its first start. The database outlives the host.</summary>
    internal static void Fill(TestDatabase database)
    {
        using var host = new PortalHost(database) { dropsDatabase = false };
        host.StartServer();
    }

    /// <summary>The portal's clock. It stands still until a test moves it.</summary>
    public FakeTimeProvider Clock => database.Clock;

    /// <summary>What the portal has asked its database.</summary>
    public SqlLog Sql { get; } = new();

    /// <summary>What the portal has written to its log.</summary>
    public LogMemory Log { get; } = new();

    /// <summary>Where the database is.</summary>
    public DatabaseOptions DatabaseOptions => database.Options;

    /// <summary>Changes a setting. Only before the first request.</summary>
    public PortalHost With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    /// <summary>Adds or replaces services. Only before the first request.</summary>
    public PortalHost With(Action<IServiceCollection> replacement)
    {
        replacements.Add(replacement);
        return this;
    }

    /// <summary>
    /// Lets the portal listen on a free port of this machine, for a browser. The port is an option of the server's: given as a
    /// number, it is written into the addresses beside the start, and a start that is quicker refuses it.
    /// </summary>
    public void Listen()
    {
        UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        StartServer();
    }

    /// <summary>The database as the tests see it, beside the portal.</summary>
    public RokDbContext OpenDatabase() => database.Open();

    /// <summary>Lets the agreement go on to the end of a year, so that the demo county has a year without a plan.</summary>
    public async Task ExtendAgreementAsync(int to)
    {
        await using var db = OpenDatabase();
        var agreement = await db.Agreements
            .Include(agreement => agreement.Extensions)
            .SingleAsync(agreement => agreement.Slug == "hallbar-integration-2021-2025");
        agreement.Extend(new DateOnly(to, 12, 31), new DateOnly(2026, 11, 1), "Prov");
        await db.SaveChangesAsync();
    }

    /// <summary>A browser where nobody is signed in.</summary>
    public Browser NewBrowser() => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = ClientOptions.BaseAddress,
        HandleCookies = true,
    }));

    /// <summary>A browser where an account has signed in through the form.</summary>
    public async Task<Browser> SignInAsync(string account)
    {
        var browser = NewBrowser();
        var page = await browser.SignInAsync(account);
        return page.Path == "/logga-in" ? throw new InvalidOperationException($"{account} was not let in: {page.Text}") : browser;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Database:Provider", database.Options.Provider.ToString());
        builder.UseSetting("ConnectionStrings:RokPortal", database.Options.ConnectionString);
        foreach (var (setting, value) in settings)
            builder.UseSetting(setting, value);

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.ConfigureDbContext<RokDbContext>(options => options.AddInterceptors(Sql, new NamedInTheLog()));
            services.ConfigureDbContext<RokDbContext>(TestDatabase.DoNotCompareModel);
            // Checking a password is slow on purpose, and nearly every test signs somebody in.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
            KeepLog(services);
            // Tests go round the outbox themselves, when they want to; the worker would ask the database in between.
            foreach (var worker in new[] { typeof(OutboxWorker), typeof(ReminderWorker), typeof(KoladaWorker) })
                services.Remove(services.Single(service => service.ImplementationType == worker));
            replacements.ForEach(replace => replace(services));
        });
    }

    /// <summary>Everything from Information up comes to <see cref="Log"/> with its scopes, and nothing to the console.</summary>
    private void KeepLog(IServiceCollection services)
    {
        services.RemoveAll<ILoggerProvider>();
        services.AddSingleton<ILoggerProvider>(Log);
        services.Replace(ServiceDescriptor.Singleton<ILoggerFactory, LoggerFactory>());
        // The lines about requests are written past the factory.
        var providers = new LoggerProviderCollection();
        providers.AddProvider(Log);
        services.Replace(
            ServiceDescriptor.Singleton<Serilog.ILogger>(new LoggerConfiguration().WriteTo.Providers(providers).CreateLogger()));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !dropsDatabase)
            return;

        // The base class comes here twice.
        dropsDatabase = false;
        database.Dispose();
    }
}
