namespace RokPortal.Web.Pages.Plans;

internal sealed class PlanMenu() : MenuEntry(20, "Aktivitetsplan", "/aktivitetsplaner");
