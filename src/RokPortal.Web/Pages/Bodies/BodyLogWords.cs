using RokPortal.Application.Bodies;
using RokPortal.Domain.Bodies;
using RokPortal.Web.Features;
using RokPortal.Web.Security;

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
            ("From", "första dag"),
            ("Function", "uppgift"),
            ("SeatId", "plats"),
            ("Task", "uppgift"),
            ("To", "sista dag"));
        Value<Body, BodyKind>("Kind", BodyTexts.Of);
        Value<Seat, SeatFunction>("Function", BodyTexts.Of);
        Value<Mandate, MandateRole>("Role", RoleTexts.Of);
    }
}
