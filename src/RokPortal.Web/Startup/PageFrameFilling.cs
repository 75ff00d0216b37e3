using RokPortal.Web.Security.Sessions;

namespace RokPortal.Web.Startup;

/// <summary>Fills what stands around every page: the county's words, the user, the menu, the demo's banner.</summary>
internal static class PageFrameFilling
{
    public static Task Fill(HttpContext context, RequestDelegate next)
    {
        var services = context.RequestServices;
        var frame = services.GetRequiredService<PageFrame>();
        var county = services.GetRequiredService<CountyFacts>().County;
        var clock = services.GetRequiredService<TimeProvider>();
        var user = services.GetRequiredService<CurrentUser>();

        frame.County = new CountyFrame(
            county.Tagline,
            $"Kommunerna, regionen och de statliga myndigheterna i {county.Name} samverkar för hållbar integration."
                + $" {county.Organisation} samordnar.",
            county.Organisation,
            county.ContactEmail);
        if (county.HasDemoData)
            frame.DemoBanner =
                $"Exempeldata. Personer, möten och texter är påhittade. Portalens klocka visar {SwedishDates.Full(clock.Today())}.";
        if (user.Rights is { } rights)
        {
            var left = user.Session!.EndsUtc - services.GetRequiredService<RealClock>().UtcNow();
            frame.User = new SignedInUser(rights.Name, RoleTexts.Of(rights), (int)left.TotalSeconds);
            frame.Navigation = PageFrame.MainNavigation(0, policy => user.May(policy));
        }

        return next(context);
    }
}
