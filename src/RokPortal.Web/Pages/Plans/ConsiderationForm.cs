namespace RokPortal.Web.Pages.Plans;

/// <summary>The considerations of an area as they are typed, with what they said when the user started.</summary>
public sealed class ConsiderationForm
{
    private const string TooLong = "{0}: texten är för lång. Skriv högst {1} tecken.";

    public string? StartGenderEquality { get; set; }

    public string? StartDiscriminationGrounds { get; set; }

    public string? StartBestInterestsOfTheChild { get; set; }

    [StringLength(AreaConsideration.TextLength, ErrorMessage = TooLong), Display(Name = "Jämställdhet")]
    public string? GenderEquality { get; set; }

    [StringLength(AreaConsideration.TextLength, ErrorMessage = TooLong), Display(Name = "Diskrimineringsgrunder")]
    public string? DiscriminationGrounds { get; set; }

    [StringLength(AreaConsideration.TextLength, ErrorMessage = TooLong), Display(Name = "Barnets bästa")]
    public string? BestInterestsOfTheChild { get; set; }

    public static ConsiderationForm From(AreaConsideration? stored)
    {
        var input = new ConsiderationForm
        {
            GenderEquality = stored?.GenderEquality,
            DiscriminationGrounds = stored?.DiscriminationGrounds,
            BestInterestsOfTheChild = stored?.BestInterestsOfTheChild,
        };
        input.StartFrom(stored);
        return input;
    }

    /// <summary>Whether the texts say what they said when the user started.</summary>
    public bool IsUntouched =>
        (TextClash.Plain(GenderEquality), TextClash.Plain(DiscriminationGrounds), TextClash.Plain(BestInterestsOfTheChild))
        == (TextClash.Plain(StartGenderEquality),
            TextClash.Plain(StartDiscriminationGrounds),
            TextClash.Plain(StartBestInterestsOfTheChild));

    public void StartFrom(AreaConsideration? stored) => (StartGenderEquality, StartDiscriminationGrounds, StartBestInterestsOfTheChild) =
        (stored?.GenderEquality, stored?.DiscriminationGrounds, stored?.BestInterestsOfTheChild);

    public IReadOnlyList<TextClash> ClashesWith(AreaConsideration? stored) =>
    [
        .. new[]
        {
            TextClash.Find("Jämställdhet", GenderEquality, stored?.GenderEquality ?? "", StartGenderEquality),
            TextClash.Find(
                "Diskrimineringsgrunder", DiscriminationGrounds, stored?.DiscriminationGrounds ?? "", StartDiscriminationGrounds),
            TextClash.Find("Barnets bästa", BestInterestsOfTheChild, stored?.BestInterestsOfTheChild ?? "", StartBestInterestsOfTheChild),
        }.OfType<TextClash>(),
    ];
}
