namespace RokPortal.Application.Bodies;

/// <summary>Swedish for bodies and seats. Roles of mandates are in RoleTexts.</summary>
public static class BodyTexts
{
    public static string Of(BodyKind kind) => kind switch
    {
        BodyKind.Council => "Integrationsråd",
        BodyKind.PreparatoryGroup => "Beredningsgrupp",
        BodyKind.Network => "Nätverk",
        BodyKind.WorkingGroup => "Arbetsgrupp",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(RecordKind record) => record switch
    {
        RecordKind.Minutes => "Protokoll",
        RecordKind.Notes => "Minnesanteckningar",
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };

    public static string Of(Convener convener) => convener switch
    {
        Convener.CaseOfficer => "Länsstyrelsens handläggare",
        Convener.Coordinator => "Integrationssamordnaren",
        _ => throw new ArgumentOutOfRangeException(nameof(convener)),
    };

    public static string Of(SeatFunction function) => function switch
    {
        SeatFunction.Representative => "Representant",
        SeatFunction.Chair => "Ordförande",
        SeatFunction.Secretary => "Sekreterare",
        _ => throw new ArgumentOutOfRangeException(nameof(function)),
    };

    public static string Of(AppointmentRefusal refusal) => refusal switch
    {
        AppointmentRefusal.EndsBeforeItStarts => "Mandatet kan inte sluta innan det börjar. Ändra något av datumen.",
        AppointmentRefusal.SeatIsTaken =>
            "Någon annan har platsen under en del av tiden. Välj andra datum eller avsluta det mandatet först.",
        AppointmentRefusal.HoldsTheOtherRole => "Personen är redan ledamot eller ersättare på samma plats under en del av tiden.",
        AppointmentRefusal.FunctionHasNoDeputy => "Ordföranden och sekreteraren har inga ersättare.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
