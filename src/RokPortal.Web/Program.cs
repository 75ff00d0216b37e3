using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Startup;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
// Swedish letters as themselves, not as entities: smaller pages, readable source.
builder.Services.Configure<WebEncoderOptions>(options =>
    options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
builder.Services.AddScoped<PageFrame>();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseExceptionHandler("/fel/500");
app.UseStatusCodePagesWithReExecute("/fel/{0}");
app.UseRouting();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapGet("/health/live", () => "ok");
app.Run();
