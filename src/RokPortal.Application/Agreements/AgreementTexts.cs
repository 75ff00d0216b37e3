namespace RokPortal.Application.Agreements;

/// <summary>Swedish for agreements.</summary>
public static class AgreementTexts
{
    public static string Of(AgreementStatus status) => status switch
    {
        AgreementStatus.Draft => "Utkast",
        AgreementStatus.Approved => "Godkänd av rådet",
        AgreementStatus.InForce => "Gällande",
        AgreementStatus.Expired => "Löpt ut",
        AgreementStatus.Replaced => "Ersatt",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(ApprovalRefusal refusal) => refusal switch
    {
        ApprovalRefusal.AlreadyApproved => "Rådet har redan godkänt överenskommelsen.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(ReplacementRefusal refusal) => refusal switch
    {
        ReplacementRefusal.NotApproved => "Rådet har inte godkänt den nya överenskommelsen. Den gamla gäller tills det är gjort.",
        ReplacementRefusal.AlreadyReplaced => "Den tidigare överenskommelsen är redan ersatt av en annan.",
        ReplacementRefusal.NotLater => "Den nya överenskommelsen måste börja gälla senare än den som den ersätter.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    public static string Of(ExtensionRefusal refusal) => refusal switch
    {
        ExtensionRefusal.NotApproved => "Rådet har inte godkänt överenskommelsen. Då går den inte att förlänga.",
        ExtensionRefusal.NotLater => "Välj en sista dag som är senare än den nuvarande.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    /// <summary>Look of the status pill, see PillTagHelper; null for a neutral one.</summary>
    public static string? PillOf(AgreementStatus status) => status switch
    {
        AgreementStatus.InForce => "ok",
        AgreementStatus.Draft or AgreementStatus.Approved => "warn",
        _ => null,
    };

    /// <summary>"1 maj 2021–31 december 2027"</summary>
    public static string Period(DateOnly from, DateOnly to) =>
        $"{SwedishDates.WithoutWeekday(from)}–{SwedishDates.WithoutWeekday(to)}";
}
