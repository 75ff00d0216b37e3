using RokPortal.Domain.Parties;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Parties;

public class PartyTests
{
    [Theory]
    [InlineData(PartyKind.Municipality, "0580")]
    [InlineData(PartyKind.Region, null)]
    [InlineData(PartyKind.CountyBoard, null)]
    [InlineData(PartyKind.StateAgency, null)]
    public void Join_OnlyAMunicipality_KeepsTheMunicipalityCode(PartyKind kind, string? expected)
    {
        var party = Party.Join("linkoping", "Linköpings kommun", "Linköping", kind, "0580");

        Assert.Equal(expected, party.MunicipalityCode);
    }

    [Fact]
    public void EnterPopulation_AddsAFigureAndKeepsTheEarlierOnes()
    {
        var party = TestData.Party();

        party.EnterPopulation(new DateOnly(2023, 12, 31), 167_000, "SCB");
        party.EnterPopulation(new DateOnly(2024, 12, 31), 168_000, "SCB");

        Assert.Equal([167_000, 168_000], party.Population.Select(figure => figure.Inhabitants));
        Assert.All(party.Population, figure => Assert.Same(party, figure.Party));
    }

    [Fact]
    public void Register_APersonWithoutParty_HasNone()
    {
        var evaluator = Person.Register("eva", "Eva", "Utvärderare", party: null, "utvärderare", isElected: false, "eva@demo.example");

        Assert.Null(evaluator.Party);
        Assert.Null(evaluator.PartyId);
        Assert.Equal("Eva Utvärderare", evaluator.Name);
    }

    [Fact]
    public void Register_APersonOfAParty_KnowsIt()
    {
        var party = TestData.Party();

        Assert.Equal(party.Id, TestData.Person(party).PartyId);
    }
}
