namespace RokPortal.Web.Pages.Meetings;

internal sealed class MeetingMenu() : MenuEntry(30, "Möten", "/moten")
{
    public override string Beside => "/beslut";
}
