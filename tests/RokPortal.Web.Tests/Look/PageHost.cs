using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Startup;

namespace RokPortal.Web.Tests.Look;

/// <summary>
/// The portal's pages with nothing behind them: no database, no sign-in. What is shown here is shown also when the rest
/// is broken.
/// </summary>
public sealed class PageHost : IAsyncLifetime
{
    private readonly WebApplication _app;

    public PageHost()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddRazorPages().AddApplicationPart(typeof(PageFrame).Assembly);
        builder.Services.AddScoped<PageFrame>();

        _app = builder.Build();
        _app.UseSecurityHeaders();
        _app.UseExceptionHandler("/fel/500");
        _app.UseStatusCodePagesWithReExecute("/fel/{0}");
        _app.UseRouting();
        _app.MapGet("/prov/krasch", string () => throw new InvalidOperationException("Prov"));
        _app.MapMethods("/prov/konflikt", ["POST"], () => Microsoft.AspNetCore.Http.Results.StatusCode(409));
        _app.MapRazorPages();
    }

    public HttpClient Client => _app.GetTestClient();

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public static async Task<IDocument> Document(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
}
