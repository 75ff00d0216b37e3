using RokPortal.Application.Parties;

namespace RokPortal.Web.Pages.Parties;

/// <summary>What the log of changes calls parties and persons.</summary>
internal sealed class PartyLogWords : LogWords
{
    public PartyLogWords()
    {
        Whole<Party>("Part");
        Whole<Person>("Person");
        Part<PopulationFigure>("Invånarantal");
        Fields(
            ("Date", "datum"),
            ("Email", "e-post"),
            ("FamilyName", "efternamn"),
            ("GivenName", "förnamn"),
            ("Inhabitants", "invånare"),
            ("IsElected", "förtroendevald"),
            ("MunicipalityCode", "kommunkod"),
            ("OfficeTitle", "befattning"),
            ("ShortName", "kort namn"),
            ("Source", "källa"));
        Value<Party, PartyKind>("Kind", PartyTexts.Of);
    }
}
