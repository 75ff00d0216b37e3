using RokPortal.Domain.Indicators;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Indicators;

public class ValueEntryTests
{
    private static readonly DateTime First = TestData.Now;
    private static readonly DateTime Later = TestData.Now.AddDays(30);

    private readonly Indicator indicator = TestData.Indicator();

    [Fact]
    public void Enter_OfSomethingNew_AddsIt()
    {
        var changes = indicator.Enter([TestData.Value(38.41352m)], TestData.Kolada, First);

        Assert.Equal((ValueChangeKind.Added, null), (Assert.Single(changes).Kind, changes[0].Before));
        var value = Assert.Single(indicator.Values);
        Assert.Equal(
            (38.4135m, ValueStatus.Known, "Kolada", "Sara Handläggare", First),
            (value.Value, value.Status, value.Source, value.RecordedBy, value.KnownFromUtc));
        Assert.Equal((First, First), (indicator.ValuesChangedUtc, indicator.ValuesCheckedUtc));
    }

    [Fact]
    public void Enter_OfTheSameAgain_ChangesNothingButTheCheck()
    {
        indicator.Enter([TestData.Value(38.4m)], TestData.Kolada, First);

        var changes = indicator.Enter([TestData.Value(38.4m)], TestData.Kolada, Later);

        Assert.Empty(changes);
        Assert.Single(indicator.Values);
        Assert.Equal((First, Later), (indicator.ValuesChangedUtc, indicator.ValuesCheckedUtc));
    }

    [Fact]
    public void Enter_OfARevisedValue_KeepsTheFormerWithItsTime()
    {
        indicator.Enter([TestData.Value(38.4m)], TestData.Kolada, First);

        var change = Assert.Single(indicator.Enter([TestData.Value(37.9m)], TestData.Kolada, Later));

        Assert.Equal((ValueChangeKind.Revised, 38.4m, 37.9m), (change.Kind, change.Before, change.Entry.Value));
        Assert.Equal([(38.4m, (DateTime?)Later), (37.9m, null)], indicator.Values.Select(value => (value.Value!.Value, value.KnownToUtc)));
    }

    [Fact]
    public void Enter_WhenAValueVanishesAtTheSource_IsARevisionToMissing_NotToZero()
    {
        indicator.Enter([TestData.Value(38.4m)], TestData.Kolada, First);

        var change = Assert.Single(indicator.Enter([ValueEntry.Missing(TestData.Place())], TestData.Kolada, Later));

        Assert.Equal((ValueStatus.Missing, null, ValueStatus.Known), (change.Entry.Status, change.Entry.Value, change.StatusBefore));
    }

    [Fact]
    public void Enter_OfWhatTheSourceSaysNothingAbout_LeavesIt()
    {
        indicator.Enter([TestData.Value(38.4m), TestData.Value(20, "0580")], TestData.Kolada, First);

        indicator.Enter([TestData.Value(39m)], TestData.Kolada, Later);

        Assert.Null(indicator.Values.Single(value => value.AreaCode == "0580").KnownToUtc);
    }

    [Fact]
    public void Enter_OfARealValueOverASample_IsARevision()
    {
        indicator.Enter([TestData.Value(38.4m)], TestData.Kolada with { IsSample = true }, First);

        Assert.Single(indicator.Enter([TestData.Value(38.4m)], TestData.Kolada, Later));
        Assert.False(indicator.Values.Single(value => value.KnownToUtc is null).IsSample);
    }

    [Fact]
    public void Enter_OfTwoValuesForOnePlace_IsNotTaken()
    {
        Assert.Throws<ArgumentException>(() => indicator.Enter([TestData.Value(1), TestData.Value(2)], TestData.Kolada, First));
        Assert.Empty(indicator.Values);
    }

    [Fact]
    public void ChangesIn_TellsWhatWouldChange_AndChangesNothing()
    {
        indicator.Enter([TestData.Value(38.4m)], TestData.Kolada, First);

        var changes = indicator.ChangesIn(
            [TestData.Value(1), TestData.Value(2, "0580"), ValueEntry.TooFew(TestData.Place("0509"))], TestData.Kolada);

        Assert.Equal([ValueChangeKind.Revised, ValueChangeKind.Added, ValueChangeKind.Added], changes.Select(change => change.Kind));
        Assert.Single(indicator.Values);
    }

    [Fact]
    public void Title_ThatTheSourceChanged_IsNoticed()
    {
        Assert.True(indicator.Read("Elever som nått kunskapskraven"));
        Assert.False(indicator.Read("Elever som nått kunskapskraven"));
        Assert.True(indicator.Read("Elever som nått betygskriterierna"));
    }
}
