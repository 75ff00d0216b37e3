namespace RokPortal.Domain.Agreements;

/// <summary>Förlängning: the council let the agreement go on to a later day.</summary>
public sealed class AgreementExtension
{
    private AgreementExtension()
    {
    }

    internal AgreementExtension(Agreement agreement, DateOnly validTo, DateOnly decidedOn, string reference)
    {
        Agreement = agreement;
        FormerValidTo = agreement.ValidTo;
        ValidTo = validTo;
        DecidedOn = decidedOn;
        Reference = reference;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; private set; } = null!;

    /// <summary>Last day in force before the extension.</summary>
    public DateOnly FormerValidTo { get; private set; }

    /// <summary>Last day in force after the extension.</summary>
    public DateOnly ValidTo { get; private set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly DecidedOn { get; private set; }

    /// <summary>Where the decision is found.</summary>
    public string Reference { get; private set; } = "";
}
