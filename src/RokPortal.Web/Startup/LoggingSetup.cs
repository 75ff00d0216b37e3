using Serilog;
using Serilog.Events;
using Serilog.Filters;
using Serilog.Formatting.Json;

namespace RokPortal.Web.Startup;

/// <summary>Serilog to the console: readable in development, JSON in production. Neither queries nor form fields are logged.</summary>
internal static class LoggingSetup
{
    private static readonly Func<LogEvent, bool> IsAboutKeys = Matching.FromSource("Microsoft.AspNetCore.DataProtection");

    private const string DevelopmentLine = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        // The static logger is left alone: tests run several portals in one process.
        builder.Services.AddSerilog(preserveStaticLogger: true, configureLogger: log =>
        {
            log.ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext().Enrich.With<TokenMask>();
            // Below Information the framework writes whole keys as it reads them, whatever level is set for it. A level of our
            // own would also lower one that is set higher.
            log.Filter.ByExcluding(line => line.Level < LogEventLevel.Information && IsAboutKeys(line));
            if (builder.Environment.IsProduction())
                log.WriteTo.Console(new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture));
            else
                log.WriteTo.Console(outputTemplate: DevelopmentLine, formatProvider: CultureInfo.InvariantCulture);
        });
    }

    /// <summary>One line per request: method, path without query and tokens, status, time. Personal data stays out.</summary>
    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = "{Method} {Path} {Status} {Milliseconds:0} ms {RequestId}";
        options.GetLevel = (context, _, error) => LevelOf(context, error);
        options.GetMessageTemplateProperties = (context, path, milliseconds, status) =>
        [
            new("Method", new ScalarValue(context.Request.Method)),
            new("Path", new ScalarValue(TokenMask.Hide(path))),
            new("Status", new ScalarValue(status)),
            new("Milliseconds", new ScalarValue(milliseconds)),
            new("RequestId", new ScalarValue(context.TraceIdentifier)),
        ];
    });

    private static LogEventLevel LevelOf(HttpContext context, Exception? error)
    {
        if (error is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            return LogEventLevel.Error;

        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        return isPage || context.Response.StatusCode >= StatusCodes.Status400BadRequest ? LogEventLevel.Information : LogEventLevel.Debug;
    }
}
