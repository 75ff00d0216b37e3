namespace RokPortal.Web.Pages.Plans;

/// <summary>What the log of changes calls plans and activities.</summary>
internal sealed class PlanLogWords : LogWords
{
    public PlanLogWords()
    {
        Whole<Activity>("Aktivitet");
        Whole<ActivityPlan>("Aktivitetsplan");
        Part<ActivityGoal>("Mål för aktiviteten");
        Part<ActivityParticipant>("Medverkande part");
        Part<AreaConsideration>("Hänsyn");
        Part<Milestone>("Milstolpe");
        Part<PlanAdoption>("Fastställande");
        Part<PlanDispatch>("Utskick");
        Part<PlanReturn>("Återremiss");
        Fields(
            ("ActivityId", "aktivitet"),
            ("ActivityOrder", "aktiviteternas ordning"),
            ("ActivityVersions", "aktiviteternas versioner"),
            ("AdoptedUtc", "fastställd"),
            ("Background", "bakgrund och behov"),
            ("BestInterestsOfTheChild", "barnets bästa"),
            ("BodyName", "organets namn"),
            ("ConsiderationNote", "hänsyn"),
            ("ContactId", "kontaktperson"),
            ("ContinuesActivityId", "fortsätter aktivitet"),
            ("DecidedOn", "beslutsdag"),
            ("Description", "beskrivning"),
            ("DiscriminationGrounds", "diskrimineringsgrunder"),
            ("EndMonth", "ska vara klar"),
            ("ExpectedResult", "förväntat resultat"),
            ("ExternalActors", "externa aktörer"),
            ("FollowUpMethod", "uppföljning"),
            ("Foreword", "förord"),
            ("GenderEquality", "jämställdhet"),
            ("Indicator", "indikator"),
            ("IsDone", "klar"),
            ("LastActivityNumber", "senaste aktivitetsnummer"),
            ("Missing", "saknas"),
            ("Month", "månad"),
            ("PlanVersion", "planens version"),
            ("ProposedUtc", "lagd till rådet"),
            ("TakenBackUtc", "återtagen"),
            ("Purpose", "syfte"),
            ("Resources", "resurser och finansiering"),
            ("ResponsiblePartyId", "ansvarig part"),
            ("ReturnedOn", "återremitterad"),
            ("StartMonth", "startar"),
            ("State", "läge"),
            ("StateReason", "skäl för läget"),
            ("AdoptedTitle", "rubrik i den fastställda planen"),
            ("FormerAdoptedTitle", "rubrik i den förra fastställda planen"),
            ("SuggestionId", "förslag ur uppföljning"),
            ("TargetGroup", "målgrupp"),
            ("Version", "version"));
        Value<ActivityPlan, PlanStatus>("Status", PlanTexts.Of);
        Value<Activity, ActivityState>("State", PlanTexts.Of);
        Value<Activity, ActivityField>("Missing", PlanTexts.Of);
    }
}
