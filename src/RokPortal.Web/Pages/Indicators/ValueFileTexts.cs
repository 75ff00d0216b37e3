using RokPortal.Documents.Office;

namespace RokPortal.Web.Pages.Indicators;

/// <summary>Swedish for files with values.</summary>
public static class ValueFileTexts
{
    public static string Of(TableFault fault) => fault switch
    {
        TableFault.Broken =>
            "Filen går inte att läsa. Den kan vara skadad eller av en annan sort än namnet säger. "
            + "Öppna den, spara den igen som csv eller xlsx och försök en gång till.",
        TableFault.TooLargeInside => "Filen innehåller mer än portalen kan packa upp. Spara bara bladet med värdena i en ny fil.",
        TableFault.TooManyRows =>
            $"Filen har fler än {ReadValueTable.MostRows} rader. Ta bort rader om andra län och år, eller dela upp den.",
        TableFault.Empty => "Det står ingenting i filen.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    /// <summary>"3 nya värden, 1 ändrat, 41 som förut."</summary>
    public static string Sum(int added, int revised, int unchanged) =>
        $"{(added == 1 ? "1 nytt värde" : $"{added} nya värden")}, "
        + $"{(revised == 1 ? "1 ändrat" : $"{revised} ändrade")}, {unchanged} som förut.";
}
