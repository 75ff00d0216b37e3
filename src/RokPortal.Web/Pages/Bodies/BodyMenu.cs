namespace RokPortal.Web.Pages.Bodies;

internal sealed class BodyMenu() : MenuEntry(50, "Organ och representanter", "/organ");
