namespace RokPortal.Web.Pages.Agreements;

internal sealed class AgreementMenu() : MenuEntry(60, "Överenskommelsen", "/overenskommelser");
