namespace RokPortal.Web.Pages.Bodies;

/// <summary>What the log of changes calls bodies, seats and mandates.</summary>
internal sealed class BodyLogWords : LogWords
{
    public BodyLogWords()
    {
        Whole<Body>("Organ");
        Whole<Seat>("Plats i organ");
        Part<Mandate>("Mandat");
        Fields(
            ("AppointedBy", "utsedd av"),
            ("BodyId", "organ"),
            ("Convener", "sammankallande"),
            ("Decides", "beslutar med §"),
            ("From", "första dag"),
            ("Function", "uppgift"),
            ("Keeps", "för"),
            ("NoticeDays", "dagar före mötet som kallelsen ska vara ute"),
            ("Prepares", "bereder rådets ärenden"),
            ("SeatId", "plats"),
            ("StandingItems", "stående punkter"),
            ("Task", "uppgift"),
            ("To", "sista dag"),
            ("Verifies", "justeras"));
        Value<Body, BodyKind>("Kind", BodyTexts.Of);
        Value<Body, Convener>("Convener", BodyTexts.Of);
        Value<Body, RecordKind>("Keeps", BodyTexts.Of);
        Value<Seat, SeatFunction>("Function", BodyTexts.Of);
        Value<Mandate, MandateRole>("Role", RoleTexts.Of);
    }
}
