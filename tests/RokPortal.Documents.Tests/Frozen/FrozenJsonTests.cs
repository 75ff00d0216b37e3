using RokPortal.Documents.Blocks;
using RokPortal.Documents.Frozen;
using RokPortal.Documents.Html;
using RokPortal.Documents.Plans;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Frozen;

public class FrozenJsonTests
{
    [Fact]
    public void Freeze_WhenThawed_GivesTheSameDocument()
    {
        var plan = SamplePlans.Adopted();

        var thawed = FrozenJson.Thaw<ActivityPlanRecord>(FrozenJson.Freeze(plan, ActivityPlanRecord.Schema));

        Assert.Equal(
            HtmlWriter.WriteDocument(ActivityPlanDocument.Compose(plan)),
            HtmlWriter.WriteDocument(ActivityPlanDocument.Compose(thawed)));
        Assert.Equal(plan.CreatedUtc, thawed.CreatedUtc);
        Assert.Equal(DateTimeKind.Utc, thawed.CreatedUtc.Kind);
    }

    [Fact]
    public void Freeze_WhenRepeated_GivesTheSameTextAndChecksum()
    {
        var first = FrozenJson.Freeze(SamplePlans.Draft(), ActivityPlanRecord.Schema);
        var second = FrozenJson.Freeze(SamplePlans.Draft(), ActivityPlanRecord.Schema);

        Assert.Equal(first, second);
        Assert.Equal(64, first.Sha256.Length);
    }

    [Fact]
    public void Freeze_WhenWritten_SortsNamesAndKeepsSwedishLetters()
    {
        var frozen = FrozenJson.Freeze(new { B = 1, A = "åäö <x>" }, "test/1");

        Assert.Equal("{\"content\":{\"a\":\"åäö <x>\",\"b\":1},\"schema\":\"test/1\"}", frozen.Json);
    }

    [Fact]
    public void Thaw_WhenTextIsChanged_IsRefused()
    {
        var frozen = FrozenJson.Freeze(SamplePlans.Adopted(), ActivityPlanRecord.Schema);
        var changed = frozen with { Json = frozen.Json.Replace("42", "43", StringComparison.Ordinal) };

        Assert.Throws<InvalidDataException>(() => FrozenJson.Thaw<ActivityPlanRecord>(changed));
    }

    [Fact]
    public void Thaw_WhenSchemaIsAnother_IsRefused()
    {
        var frozen = FrozenJson.Freeze(SamplePlans.Adopted(), "activity-plan/0");

        Assert.Throws<InvalidDataException>(() => FrozenJson.Thaw<ActivityPlanRecord>(frozen with { Schema = ActivityPlanRecord.Schema }));
    }
}
