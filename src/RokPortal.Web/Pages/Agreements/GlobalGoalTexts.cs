namespace RokPortal.Web.Pages.Agreements;

/// <summary>The 17 goals of Agenda 2030 by the names that Sweden uses (globalamalen.se).</summary>
public static class GlobalGoalTexts
{
    private static readonly string[] Names =
    [
        "Ingen fattigdom",
        "Ingen hunger",
        "God hälsa och välbefinnande",
        "God utbildning för alla",
        "Jämställdhet",
        "Rent vatten och sanitet för alla",
        "Hållbar energi för alla",
        "Anständiga arbetsvillkor och ekonomisk tillväxt",
        "Hållbar industri, innovationer och infrastruktur",
        "Minskad ojämlikhet",
        "Hållbara städer och samhällen",
        "Hållbar konsumtion och produktion",
        "Bekämpa klimatförändringarna",
        "Hav och marina resurser",
        "Ekosystem och biologisk mångfald",
        "Fredliga och inkluderande samhällen",
        "Genomförande och globalt partnerskap",
    ];

    /// <summary>"Agenda 2030, mål 11: Hållbara städer och samhällen". A number outside 1–17 is shown without a name.</summary>
    public static string Of(int number) =>
        number >= 1 && number <= Names.Length
            ? $"Agenda 2030, mål {number}: {Names[number - 1]}"
            : $"Agenda 2030, mål {number}";
}
