using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace RokPortal.Benchmarks.Lists;

/// <summary>
/// The same rows by hand: one query, HTML of the same size from a string builder, no sign-in, no rights, no layout, no
/// log, and by number instead of the order that somebody has put them in. Nobody would build the portal so; it says how
/// much of the time is the database, the socket and the letters.
/// </summary>
internal static class HandWrittenList
{
    public const string Verb = "serve-hand-written";

    private const string Query = """
        SELECT a."Number", a."Title", a."State", r."Name", p."ShortName"
        FROM "Activities" a
        JOIN "ActivityPlans" l ON l."Id" = a."PlanId"
        JOIN "DevelopmentAreas" r ON r."Id" = a."AreaId"
        LEFT JOIN "Parties" p ON p."Id" = a."ResponsiblePartyId"
        WHERE l."Year" = $1
        ORDER BY r."Position", a."Number"
        """;

    public static async Task ServeAsync(string connection)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet(
            "/aktivitetsplaner/{year:int}",
            async (int year) => Results.Content(await WriteAsync(database, year), "text/html", Encoding.UTF8));
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
    }

    private static async Task<string> WriteAsync(NpgsqlDataSource database, int year)
    {
        await using var command = database.CreateCommand(Query);
        command.Parameters.AddWithValue(year);
        await using var rows = await command.ExecuteReaderAsync();

        var html = new StringBuilder(160_000);
        html.Append(
            CultureInfo.InvariantCulture,
            $"<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Aktivitetsplan {year}</title></head>"
                + $"<body><main><h1>Aktivitetsplan {year}</h1><ul class=\"acts\">");
        while (await rows.ReadAsync())
        {
            AppendRow(
                html, year, rows.GetInt32(0), WebUtility.HtmlEncode(rows.GetString(1)),
                rows.GetString(2), rows.IsDBNull(4) ? "" : rows.GetString(4));
        }
        return html.Append("</ul></main></body></html>").ToString();
    }

    private static void AppendRow(StringBuilder html, int year, int number, string title, string state, string party)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"<li class=\"act\"><a href=\"/aktivitetsplaner/{year}/aktiviteter/{number}\">{title}</a><div class=\"mv\">");
        AppendButton(html, year, $"upp-{number}", "Flytta upp", title, "up");
        AppendButton(html, year, $"ner-{number}", "Flytta ner", title, "down");
        html.Append(
            CultureInfo.InvariantCulture,
            $"</div><div class=\"meta\"><span class=\"num\">{year}-{number:00}</span>"
                + $"<span class=\"pill pill-ok\"><svg class=\"ic\" focusable=\"false\" aria-hidden=\"true\">"
                + $"<use href=\"/img/icons.7j1x9e3s5u.svg#done\"></use></svg>{state}</span><span>{party}</span></div></li>");
    }

    private static void AppendButton(StringBuilder html, int year, string value, string verb, string title, string icon) =>
        html.Append(
            CultureInfo.InvariantCulture,
            $"<button class=\"ib\" type=\"submit\" form=\"ordning\" formaction=\"/aktivitetsplaner/{year}/ordning\" "
                + $"formmethod=\"post\" formnovalidate name=\"Move\" value=\"{value}\" id=\"{value}\" "
                + $"aria-label=\"{verb}: {title}\"><svg class=\"ic\" focusable=\"false\" aria-hidden=\"true\">"
                + $"<use href=\"/img/icons.7j1x9e3s5u.svg#{icon}\"></use></svg></button>");
}
