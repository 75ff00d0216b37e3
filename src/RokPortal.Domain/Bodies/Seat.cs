namespace RokPortal.Domain.Bodies;

/// <summary>
/// Plats: a party's place in a body, held by one member and at most one deputy at a time; vacant when nobody holds it.
/// The chair and the secretary are seats too, so that "who was it that day" has one answer for everybody.
/// </summary>
public sealed class Seat : Aggregate
{
    private readonly List<Mandate> mandates = [];

    private Seat()
    {
    }

    /// <summary>The body.</summary>
    public Body Body { get; private set; } = null!;

    /// <summary>Key of <see cref="Body"/>.</summary>
    public Guid BodyId { get; private set; }

    /// <summary>The party whose place it is.</summary>
    public Party Party { get; private set; } = null!;

    /// <summary>Key of <see cref="Party"/>.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>Which of the party's places in the body, from 1 (R16: a party may have several).</summary>
    public int Number { get; private set; }

    /// <summary>What the holder does in the body.</summary>
    public SeatFunction Function { get; private set; }

    /// <summary>All mandates, past and coming, in no order.</summary>
    public IReadOnlyList<Mandate> Mandates => mandates;

    /// <inheritdoc />
    public override string LogName => Function switch
    {
        SeatFunction.Chair => $"Ordförande i {Body?.Name}",
        SeatFunction.Secretary => $"Sekreterare i {Body?.Name}",
        _ => Number == 1 ? $"{Party?.ShortName} i {Body?.Name}" : $"{Party?.ShortName} i {Body?.Name}, plats {Number}",
    };

    /// <summary>Gives a party a place in a body.</summary>
    public static Seat Create(Body body, Party party, int number = 1, SeatFunction function = SeatFunction.Representative) => new()
    {
        Body = body,
        BodyId = body.Id,
        Party = party,
        PartyId = party.Id,
        Number = number,
        Function = function,
    };

    /// <summary>Who holds the seat on a day in a role, or null.</summary>
    public Person? HolderOn(DateOnly day, MandateRole role) =>
        mandates.Find(mandate => mandate.Role == role && mandate.Overlaps(day, day))?.Person;

    /// <summary>Why a person cannot hold the seat for a period.</summary>
    /// <param name="person">Who would hold it.</param>
    /// <param name="role">As member or deputy.</param>
    /// <param name="from">First day, included.</param>
    /// <param name="to">Last day, included; null for no end.</param>
    public IReadOnlyList<AppointmentRefusal> RefusalsToAppoint(Person person, MandateRole role, DateOnly from, DateOnly? to)
    {
        List<AppointmentRefusal> reasons = [];
        if (to < from)
            reasons.Add(AppointmentRefusal.EndsBeforeItStarts);

        var concurrent = mandates.Where(mandate => mandate.Overlaps(from, to)).ToList();
        if (concurrent.Exists(mandate => mandate.Role == role))
            reasons.Add(AppointmentRefusal.SeatIsTaken);
        else if (concurrent.Exists(mandate => mandate.PersonId == person.Id))
            reasons.Add(AppointmentRefusal.HoldsTheOtherRole);

        if (role == MandateRole.Deputy && Function != SeatFunction.Representative)
            reasons.Add(AppointmentRefusal.FunctionHasNoDeputy);
        return reasons;
    }

    /// <summary>Utser: a person holds the seat from–to (R11).</summary>
    /// <param name="person">Who holds it.</param>
    /// <param name="role">As member or deputy.</param>
    /// <param name="from">First day, included.</param>
    /// <param name="to">Last day, included; null for no end.</param>
    /// <param name="appointedBy">Who decided ("kommunfullmäktige").</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToAppoint"/> lists reasons.</exception>
    public Mandate Appoint(Person person, MandateRole role, DateOnly from, DateOnly? to, string appointedBy)
    {
        RefusedException.ThrowIfAny(nameof(Appoint), RefusalsToAppoint(person, role, from, to));
        var mandate = new Mandate(this, person, role, from, to, appointedBy);
        mandates.Add(mandate);
        return mandate;
    }
}

/// <summary>What the holder of a seat does in the body.</summary>
public enum SeatFunction
{
    /// <summary>Represents the party.</summary>
    Representative,

    /// <summary>Ordförande: presides; not counted among the parties' representatives (R2).</summary>
    Chair,

    /// <summary>Sekreterare: keeps the record.</summary>
    Secretary,
}

/// <summary>Why a person cannot be appointed to a seat.</summary>
public enum AppointmentRefusal
{
    /// <summary>The last day is before the first.</summary>
    EndsBeforeItStarts,

    /// <summary>Somebody holds the seat in the same role on at least one of the days.</summary>
    SeatIsTaken,

    /// <summary>The person holds the same seat in the other role on at least one of the days.</summary>
    HoldsTheOtherRole,

    /// <summary>Chair and secretary have no deputy.</summary>
    FunctionHasNoDeputy,
}
