namespace RokPortal.Web.Pages.Overview;

internal sealed class OverviewMenu() : MenuEntry(10, "Min översikt", "/oversikt")
{
    public override bool CountsTodos => true;
}
