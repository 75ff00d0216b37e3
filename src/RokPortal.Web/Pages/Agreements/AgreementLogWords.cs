namespace RokPortal.Web.Pages.Agreements;

/// <summary>What the log of changes calls agreements.</summary>
internal sealed class AgreementLogWords : LogWords
{
    public AgreementLogWords()
    {
        Whole<Agreement>("Överenskommelse");
        Whole<ExtensionProposal>("Förslag om förlängning");
        Part<AgreementExtension>("Förlängning");
        Part<DevelopmentArea>("Utvecklingsområde");
        Part<Goal>("Mål");
        Fields(
            ("ApprovedOn", "godkänd av rådet"),
            ("DecidedOn", "beslutsdag"),
            ("Description", "beskrivning"),
            ("FirstYear", "första år"),
            ("GlobalGoals", "mål i Agenda 2030"),
            ("IsDecided", "beslutad"),
            ("LastYear", "sista år"),
            ("Motive", "motiv"),
            ("PredecessorId", "ersätter"),
            ("Purpose", "syfte"),
            ("Reference", "hänvisning"),
            ("ReplacedFrom", "ersatt från"),
            ("TargetGroup", "målgrupp"),
            ("ValidFrom", "gäller från"),
            ("FormerValidTo", "gällde till"),
            ("ValidTo", "gäller till"));
    }
}
