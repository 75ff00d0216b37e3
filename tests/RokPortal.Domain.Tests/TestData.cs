using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;

namespace RokPortal.TestSupport;

/// <summary>
/// Valid objects made through the domain's own factories and verbs. Say only what the test is about; give further
/// verbs in the lambda. Slugs are never the same twice, so the objects may lie side by side in one database.
/// This file is compiled into Domain.Tests and, linked, into TestSupport.
/// </summary>
public static partial class TestData
{
    public const int Year = 2026;

    public static readonly DateTime Now = new(Year, 11, 20, 9, 0, 0, DateTimeKind.Utc);

    private static int lastSlug;

    public static string Slug(string stem) => $"{stem}-{Interlocked.Increment(ref lastSlug)}";

    /// <summary>An approved agreement from 1 May 2021 to the end of 2027 with two goals and two areas.</summary>
    public static Agreement Agreement(Action<Agreement>? then = null)
    {
        var agreement = DraftAgreement(new DateOnly(2021, 5, 1), new DateOnly(2027, 12, 31));
        agreement.Approve(new DateOnly(2021, 4, 12));
        then?.Invoke(agreement);
        return agreement;
    }

    /// <summary>An approved agreement of about four years, for the place of an earlier one.</summary>
    public static Agreement Successor(DateOnly validFrom)
    {
        var agreement = DraftAgreement(validFrom, new DateOnly(validFrom.Year + 3, 12, 31));
        agreement.Approve(validFrom.AddDays(-30));
        return agreement;
    }

    public static Agreement DraftAgreement(DateOnly validFrom, DateOnly validTo)
    {
        var agreement = Domain.Agreements.Agreement.Draft(
            Slug("overenskommelse"), "Hållbar integration", validFrom.Year, validTo.Year, validFrom, validTo);
        agreement.AddGoal(1, "Fler nyanlända är i arbete eller studier.", "Egen försörjning är grunden.");
        agreement.AddGoal(2, "Fler unga klarar skolan.", "Skolan avgör vad som kommer sedan.");
        agreement.AddArea("sprak", "Språk", "Svenska i alla led.", [4, 10]);
        agreement.AddArea("arbete", "Arbete", "Vägar till arbete.", [8]);
        return agreement;
    }

    public static Party Party(string? shortName = null, PartyKind kind = PartyKind.Municipality)
    {
        var slug = Slug("part");
        var name = shortName ?? slug;
        return Domain.Parties.Party.Join(slug, $"{name} kommun", name, kind, kind == PartyKind.Municipality ? "0580" : null);
    }

    public static Person Person(Party? party = null)
    {
        var slug = Slug("person");
        return Domain.Parties.Person.Register(
            slug, "Karin", "Lindqvist", party, "nämndordförande", isElected: true, $"{slug}@kommun.example");
    }

    public static Body Body(BodyKind kind = BodyKind.Council, BodyRules? rules = null) =>
        Domain.Bodies.Body.Establish(Slug("organ"), "Integrationsrådet", kind, "Beslutar om planen.", rules);

    public static Seat Seat(SeatFunction function = SeatFunction.Representative) =>
        Domain.Bodies.Seat.Create(Body(), Party(), number: 1, function);

    public static County County(Action<County>? then = null)
    {
        var county = Domain.Coordination.County.Define(
            "Östergötland", "Hållbar integration", "Länsstyrelsen", "Östgötagatan 3",
            "rok@lansstyrelsen.example", "länsturné", commentDays: 21);
        then?.Invoke(county);
        return county;
    }

    /// <summary>A draft without activities.</summary>
    public static ActivityPlan Plan(Action<ActivityPlan>? then = null) => PlanFor(Agreement(), Year, then);

    public static ActivityPlan PlanFor(Agreement agreement, int year, Action<ActivityPlan>? then = null)
    {
        var plan = ActivityPlan.Start(agreement, year, yearsWithPlan: []);
        then?.Invoke(plan);
        return plan;
    }

    /// <summary>A draft with one complete activity and every consideration written: only sending it out remains.</summary>
    public static ActivityPlan WrittenPlan(Action<ActivityPlan>? then = null) => Plan(plan =>
    {
        var area = plan.Agreement.Areas[0];
        plan.AddActivity("Språkvän på jobbet", area).Revise(CompleteContent(plan));
        ConsiderEverything(plan);
        then?.Invoke(plan);
    });

    /// <summary>A plan that can be proposed to the council.</summary>
    public static ActivityPlan SentOutPlan(Action<ActivityPlan>? then = null) => WrittenPlan(plan =>
    {
        plan.SendOut(Now, "Sara Samordnare", new DateOnly(Year, 12, 11));
        then?.Invoke(plan);
    });

    public static void ConsiderEverything(ActivityPlan plan)
    {
        foreach (var area in plan.Agreement.Areas)
            plan.Consider(area, "Kvinnor och män nås lika.", "Ingen utestängs.", "Barn får komma till tals.");
    }

    /// <summary>Every field filled in, the optional ones too. Take away with <c>with { … }</c>.</summary>
    public static ActivityContent CompleteContent(ActivityPlan plan)
    {
        var responsible = Party();
        return new ActivityContent
        {
            Title = "Språkvän på jobbet",
            Area = plan.Agreement.Areas[0],
            Goals = [.. plan.Agreement.Goals],
            Background = "Många saknar någon att tala svenska med.",
            Purpose = "Fler talar svenska på sin arbetsplats.",
            ExpectedResult = "40 par har träffats i sex månader.",
            TargetGroup = "Nyanlända i arbete",
            Description = "Arbetsgivare och kommuner parar ihop kollegor.",
            ResponsibleParty = responsible,
            Contact = Person(responsible),
            Participants = [Party(), Party()],
            ExternalActors = ["Coompanion", "ABF"],
            StartMonth = new DateOnly(plan.Year, 2, 1),
            EndMonth = new DateOnly(plan.Year, 11, 1),
            Milestones =
            [
                new("Arbetsgivare klara", new DateOnly(plan.Year, 4, 1), IsDone: false),
                new("Första paren", Month: null, IsDone: false),
            ],
            Resources = "200 000 kronor",
            Indicator = "Antal par",
            FollowUpMethod = "Enkät i november",
            ConsiderationNote = "Träffarna är på arbetstid.",
        };
    }

    /// <summary>A plan in a status, by the way that a plan takes.</summary>
    public static ActivityPlan PlanIn(PlanStatus status)
    {
        if (status == PlanStatus.Draft)
            return WrittenPlan();

        var plan = SentOutPlan();
        if (status != PlanStatus.SentOut)
            plan.Propose(Now);
        if (status is PlanStatus.Adopted or PlanStatus.Completed)
            Decide(plan, ItemOutcome.Decision);
        if (status == PlanStatus.Completed)
            plan.Complete(new DateOnly(plan.Year + 1, 1, 1));
        return plan;
    }
}
