using System.Linq.Expressions;

namespace RokPortal.Domain.Bodies;

/// <summary>Mandat: a person holds a seat from–to, both days included.</summary>
public sealed class Mandate
{
    private Mandate()
    {
    }

    internal Mandate(Seat seat, Person person, MandateRole role, DateOnly from, DateOnly? to, string appointedBy)
    {
        Seat = seat;
        SeatId = seat.Id;
        Person = person;
        PersonId = person.Id;
        Role = role;
        From = from;
        To = to;
        AppointedBy = appointedBy;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The seat.</summary>
    public Seat Seat { get; private set; } = null!;

    /// <summary>Key of <see cref="Seat"/>.</summary>
    public Guid SeatId { get; private set; }

    /// <summary>Who holds it.</summary>
    public Person Person { get; private set; } = null!;

    /// <summary>Key of <see cref="Person"/>.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Member or deputy.</summary>
    public MandateRole Role { get; private set; }

    /// <summary>First day, included.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, included; null while no end is decided.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Who decided.</summary>
    public string AppointedBy { get; private set; } = "";

    /// <summary>The one rule for "who sits on a given day": the first and the last day both count. For questions to the database.</summary>
    public static Expression<Func<Mandate, bool>> ActiveOn(DateOnly day) =>
        mandate => mandate.From <= day && (mandate.To == null || mandate.To >= day);

    /// <summary>The same rule, for a mandate that has been read.</summary>
    public static bool IsActiveOn(DateOnly day, DateOnly from, DateOnly? to) => from <= day && (to is null || to >= day);

    /// <summary>Whether at least one day of a period falls within the mandate.</summary>
    internal bool Overlaps(DateOnly from, DateOnly? to) =>
        From <= (to ?? DateOnly.MaxValue) && from <= (To ?? DateOnly.MaxValue);
}

/// <summary>In which role a seat is held.</summary>
public enum MandateRole
{
    /// <summary>Ledamot.</summary>
    Member,

    /// <summary>Ersättare for the holder of the same seat.</summary>
    Deputy,
}
