namespace RokPortal.Web.Pages.Reporting;

internal sealed class ReportingMenu() : MenuEntry(40, "Uppföljning", "/uppfoljning")
{
    public override string Beside => "/rapportera";
}
