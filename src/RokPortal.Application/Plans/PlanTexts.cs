namespace RokPortal.Application.Plans;

/// <summary>Swedish for states, fields and refusals of plans.</summary>
public static class PlanTexts
{
    public static string Of(PlanStatus status) => status switch
    {
        PlanStatus.Draft => "Utkast",
        PlanStatus.SentOut => "Ute på synpunkter",
        PlanStatus.Proposed => "Till rådet",
        PlanStatus.Adopted => "Fastställd",
        PlanStatus.Completed => "Avslutad",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(ActivityState state) => state switch
    {
        ActivityState.Draft => "Behöver kompletteras",
        ActivityState.Complete => "Klar för beslut",
        ActivityState.InPlan => "I planen",
        ActivityState.Paused => "Pausad",
        ActivityState.Dropped => "Utgår",
        ActivityState.Moved => "Flyttas till nästa år",
        ActivityState.Finished => "Genomförd",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(StartRefusal refusal) => refusal switch
    {
        StartRefusal.AgreementNotInForce => "Överenskommelsen gäller inte det året. Välj ett annat år.",
        StartRefusal.YearHasPlan => "Det finns redan en aktivitetsplan för det året.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(ChangeRefusal refusal) => refusal switch
    {
        ChangeRefusal.IsProposed => "Planen ligger hos rådet och går inte att ändra. Ta tillbaka den först om något måste rättas.",
        ChangeRefusal.IsAdopted => "Planen är fastställd och går inte att ändra.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(ReturnRefusal refusal) => refusal switch
    {
        ReturnRefusal.PlanIsLocked =>
            "Planen ligger hos rådet eller är fastställd. Aktiviteten kan läggas tillbaka när planen går att ändra igen.",
        ReturnRefusal.SuggestionIsTakenUpAgain => "Förslaget som aktiviteten kom från finns i planen igen. Ta bort den aktiviteten först.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(DispatchRefusal refusal) => refusal switch
    {
        DispatchRefusal.NoActivities => "Lägg till minst en aktivitet innan du skickar ut utkastet.",
        DispatchRefusal.NotADraft => "Planen ligger hos rådet eller är fastställd. Då skickas inget utkast ut.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(ProposalRefusal refusal) => refusal switch
    {
        ProposalRefusal.NotADraft => "Planen ligger redan hos rådet eller är fastställd.",
        ProposalRefusal.AgreementNotInForce => "Överenskommelsen gäller inte under planens år.",
        ProposalRefusal.NoActivities => "Planen har inga aktiviteter. Lägg till minst en.",
        ProposalRefusal.ActivityIncomplete => "Aktiviteten behöver kompletteras",
        ProposalRefusal.ConsiderationsMissing => "Hänsyn saknas för området",
        ProposalRefusal.NotSentOut => "Utkastet har inte skickats ut. Parterna ska ha fått läsa det.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(WithdrawalRefusal refusal) => refusal switch
    {
        WithdrawalRefusal.NotProposed => "Planen ligger inte hos rådet, så det finns inget att ta tillbaka.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(NewVersionRefusal refusal) => refusal switch
    {
        NewVersionRefusal.NotAdopted => "Planen är inte fastställd. En ny version börjar från en fastställd plan.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(StateRefusal refusal) => refusal switch
    {
        StateRefusal.PlanIsNotAdopted => "Läget kan ändras först när planen är fastställd.",
        StateRefusal.IsSoAlready => "Aktiviteten har redan det läget.",
        StateRefusal.NotFromHere => "Den ändringen går inte att göra härifrån. Sätt först tillbaka aktiviteten i planen.",
        StateRefusal.ReasonMissing => "Skriv varför aktiviteten pausas, flyttas eller utgår.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(SuggestionRefusal refusal) => refusal switch
    {
        SuggestionRefusal.PlanIsLocked => "Planen ligger hos rådet eller är fastställd och går inte att ändra.",
        SuggestionRefusal.YearReportIsNotApproved => "Rådet har inte godkänt uppföljningen än, så förslaget kan ändras.",
        SuggestionRefusal.OtherAgreement =>
            "Förslaget kommer från en annan överenskommelse, med andra områden. Lägg till aktiviteten för hand.",
        SuggestionRefusal.NotALaterYear => "Förslaget gäller kommande år, inte det år som följdes upp.",
        SuggestionRefusal.IsTakenUp => "Förslaget finns redan i planen.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(RevisionRefusal refusal) => refusal switch
    {
        RevisionRefusal.PlanIsLocked => "Planen ligger hos rådet eller är fastställd och går inte att ändra.",
        RevisionRefusal.OtherAgreement => "Välj ett område och mål som hör till planens överenskommelse.",
        RevisionRefusal.EndsBeforeItStarts => "Aktiviteten kan inte vara klar innan den startar. Ändra någon av månaderna.",
        RevisionRefusal.OutsideThePlansYear => "Aktiviteten ska pågå minst en månad under planens år. Ändra någon av månaderna.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(MoveDirection direction) => direction switch
    {
        MoveDirection.Up => "Flytta upp",
        MoveDirection.Down => "Flytta ner",
        _ => throw new ArgumentOutOfRangeException(nameof(direction)),
    };

    public static string Of(ActivityField field) => field switch
    {
        ActivityField.Title => "Rubrik",
        ActivityField.Area => "Utvecklingsområde",
        ActivityField.ResponsibleParty => "Ansvarig part",
        ActivityField.Contact => "Kontaktperson",
        ActivityField.Goals => "Mål",
        ActivityField.Background => "Bakgrund och behov",
        ActivityField.Purpose => "Syfte",
        ActivityField.Description => "Beskrivning",
        ActivityField.ExpectedResult => "Förväntat resultat",
        ActivityField.TargetGroup => "Målgrupp",
        ActivityField.Participants => "Medverkande parter",
        ActivityField.ExternalActors => "Externa aktörer",
        ActivityField.StartMonth => "Startar",
        ActivityField.EndMonth => "Ska vara klar",
        ActivityField.Milestones => "Milstolpar",
        ActivityField.Resources => "Resurser och finansiering",
        ActivityField.Indicator => "Indikator",
        ActivityField.FollowUpMethod => "Uppföljning",
        ActivityField.ConsiderationNote => "Hänsyn",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>What to do about a required field that is empty.</summary>
    public static string HowToFill(ActivityField field) => field switch
    {
        ActivityField.ResponsibleParty => "Välj vilken part som ansvarar för aktiviteten",
        ActivityField.Goals => "Välj vilket mål aktiviteten bidrar till",
        ActivityField.Background => "Beskriv bakgrunden och behovet",
        ActivityField.Purpose => "Beskriv syftet",
        ActivityField.Description => "Beskriv vad som ska göras",
        ActivityField.ExpectedResult => "Beskriv vilket resultat aktiviteten ska ge",
        ActivityField.TargetGroup => "Skriv vem aktiviteten är till för",
        ActivityField.StartMonth => "Skriv vilken månad aktiviteten startar",
        ActivityField.EndMonth => "Skriv vilken månad aktiviteten ska vara klar",
        ActivityField.Resources => "Beskriv resurser och finansiering",
        ActivityField.Indicator => "Skriv hur man ser att aktiviteten hjälper",
        ActivityField.FollowUpMethod => "Skriv hur aktiviteten följs upp",
        _ => Of(field),
    };
}
