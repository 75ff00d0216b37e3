using RokPortal.Web.Kolada;
using RokPortal.Web.Mail;
using RokPortal.Web.Removals;
using RokPortal.Web.Startup;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddPortalLogging();
    builder.RefuseUnsafeSettings();
    builder.AddPortalTelemetry();
    builder.Services.AddSingleton<TimeProvider>(new PortalClock(TimeProvider.System));
    builder.AddPortalDatabase();
    builder.AddPortalKeys();
    builder.AddPortalSignIn();
    builder.AddPortalFiles();
    builder.AddPortalMail();
    builder.AddPortalKolada();
    builder.Services.AddPortalRemovals();
    builder.AddPortalPages();

    var app = builder.Build();
    await app.PrepareAsync();
    if (args is [FirstAdministrator.Verb, ..])
        return await app.MakeFirstAdministratorAsync();

    app.UsePortal();
    await app.RunAsync();
    return 0;
}
catch (StartupRefusedException refusal)
{
    await Console.Error.WriteLineAsync($"RÖK-portalen startar inte: {refusal.Message}");
    return 1;
}
