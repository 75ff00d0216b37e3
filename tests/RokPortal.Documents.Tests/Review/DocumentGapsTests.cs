using RokPortal.Documents.Blocks;
using RokPortal.Documents.Plans;
using RokPortal.Documents.Review;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Review;

public sealed class DocumentGapsTests
{
    [Fact]
    public void WhatADraftLacks_IsSaidByPlace()
    {
        var gaps = DocumentGaps.In(ActivityPlanDocument.Compose(SamplePlans.Draft()));

        Assert.Contains(gaps, gap =>
            gap.Topic.StartsWith("2027-02", StringComparison.Ordinal) && gap is { Part: "Bakgrund och behov", Placeholder: null });
        Assert.Contains(gaps, gap => gap.Topic.StartsWith("2027-02", StringComparison.Ordinal) && gap.Part == "Ansvarig part");
        Assert.DoesNotContain(gaps, gap => gap.Topic.StartsWith("2027-01", StringComparison.Ordinal));
        Assert.DoesNotContain(gaps, gap => gap.Topic == "Sammanfattning");
        Assert.Single(ReviewWords.Of(gaps), line =>
            line.StartsWith("2027-02 ", StringComparison.Ordinal) && line.EndsWith(" saknas", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Kontakta XX om det här.", "XX")]
    [InlineData("TODO: skriv klart", "TODO")]
    [InlineData("Datum: ÅÅÅÅ-MM-DD", "ÅÅÅÅ-MM-DD")]
    [InlineData("Ansvarig är [namn på kommun].", "[namn på kommun]")]
    [InlineData("Det var 20XX som det hände.", "20XX")]
    [InlineData("Mötet är den xx december.", "xx")]
    [InlineData("Kommunen: [ ]", "[ ]")]
    [InlineData("Text kommer senare.", "Text kommer senare")]
    [InlineData("Hur många???", "???")]
    [InlineData("Lorem ipsum dolor sit amet.", "Lorem ipsum")]
    [InlineData("Fyll i senare.", "Fyll i senare")]
    public void WhatOnlyHoldsAPlace_IsShown(string text, string placeholder)
    {
        var gap = Assert.Single(DocumentGaps.In(Text(text)));

        Assert.Equal(("Lägesbild", placeholder), (gap.Topic, gap.Placeholder));
        Assert.Equal($"Lägesbild: ”{placeholder}” ser ut som en text som ska bytas ut", Assert.Single(ReviewWords.Of([gap])));
    }

    [Theory]
    [InlineData("Vad säger arbetsgivarna? Och kommunerna?")]
    [InlineData("Enligt [1] är det 20 procent, se XL-rapporten och TBE.")]
    [InlineData("Deltagarna får fylla i en enkät.")]
    [InlineData("TBC-screening och vaccination mot TBC.")]
    [InlineData("Text kommer att tas fram av gruppen.")]
    [InlineData("Unga [18–64 år] och [se bilaga 2]. Enligt [kommunen] går det bra. - [x] klar")]
    [InlineData("Strategi för 2021–2030, SFS 2010:197, EU och SKR.")]
    public void WordsAreNoPlaceholders(string text) => Assert.Empty(DocumentGaps.In(Text(text)));

    private static DocumentContent Text(string text) =>
        SampleDocuments.With(new Heading(1, "Uppföljning"), new Heading(2, "Lägesbild"), new Paragraph(text));
}
