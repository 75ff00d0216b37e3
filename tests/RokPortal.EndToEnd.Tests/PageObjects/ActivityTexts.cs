namespace RokPortal.EndToEnd.Tests.PageObjects;

/// <summary>What a complete activity needs besides its title and area.</summary>
/// <param name="ResponsibleParty">The party as the list shows it.</param>
/// <param name="Goal">Number of the goal it serves.</param>
/// <param name="Fields">Texts by the labels of their fields.</param>
public sealed record ActivityTexts(string ResponsibleParty, int Goal, IReadOnlyList<(string Label, string Text)> Fields)
{
    public static ActivityTexts Complete(int year) => new(
        "Linköping",
        1,
        [
            ("Bakgrund och behov", "Kommunerna har berättat om *långa väntetider* under länsturnén."),
            ("Syfte", "Fler ska få stöd i tid."),
            ("Beskrivning", "Parterna gör så här:\n\n- kartlägger behoven\n- prövar **två** arbetssätt"),
            ("Förväntat resultat", "Väntetiden är högst tre veckor."),
            ("Målgrupp", "Vuxna i etableringsprogrammet."),
            ("Startar", $"januari {year}"),
            ("Ska vara klar", $"november {year}"),
            ("Resurser och finansiering", "Arbetstid hos parterna."),
            ("Indikator", "Väntetid i veckor (nuläge 7, mål 3)"),
            ("Uppföljning", "Linköping redovisar i beredningsgruppen i oktober."),
        ]);
}
