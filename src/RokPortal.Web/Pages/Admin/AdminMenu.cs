namespace RokPortal.Web.Pages.Admin;

internal sealed class AdminMenu() : MenuEntry(900, "Administration", "/administration/logg")
{
    public override string Beside => "/administration";

    public override string Policy => Policies.ReadLog;
}
