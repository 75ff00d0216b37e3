namespace RokPortal.Domain.Agreements;

/// <summary>Mål: a numbered overall goal of an agreement (R38, R39).</summary>
public sealed class Goal
{
    private Goal()
    {
    }

    internal Goal(Agreement agreement, int number, string text, string motive)
    {
        Agreement = agreement;
        AgreementId = agreement.Id;
        Number = number;
        Text = text;
        Motive = motive;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; private set; } = null!;

    /// <summary>Key of <see cref="Agreement"/>.</summary>
    public Guid AgreementId { get; private set; }

    /// <summary>Number in the agreement, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The goal, one sentence.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Why it is a goal.</summary>
    public string Motive { get; private set; } = "";
}
