using RokPortal.Domain.Plans;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Plans;

/// <summary>Which fields an activity needs before the plan is proposed, and which it may do without.</summary>
public class ActivityCompletenessTests
{
    private static readonly Dictionary<ActivityField, Func<ActivityContent, ActivityContent>> WithoutRequired = new()
    {
        [ActivityField.Title] = content => content with { Title = " " },
        [ActivityField.ResponsibleParty] = content => content with { ResponsibleParty = null },
        [ActivityField.Goals] = content => content with { Goals = [] },
        [ActivityField.Background] = content => content with { Background = "" },
        [ActivityField.Purpose] = content => content with { Purpose = " \n" },
        [ActivityField.Description] = content => content with { Description = "" },
        [ActivityField.ExpectedResult] = content => content with { ExpectedResult = "\t" },
        [ActivityField.TargetGroup] = content => content with { TargetGroup = "" },
        [ActivityField.StartMonth] = content => content with { StartMonth = null },
        [ActivityField.EndMonth] = content => content with { EndMonth = null },
        [ActivityField.Resources] = content => content with { Resources = "" },
        [ActivityField.Indicator] = content => content with { Indicator = "" },
        [ActivityField.FollowUpMethod] = content => content with { FollowUpMethod = "" },
    };

    private static readonly Dictionary<ActivityField, Func<ActivityContent, ActivityContent>> WithoutOptional = new()
    {
        [ActivityField.Contact] = content => content with { Contact = null },
        [ActivityField.Participants] = content => content with { Participants = [] },
        [ActivityField.ExternalActors] = content => content with { ExternalActors = [] },
        [ActivityField.Milestones] = content => content with { Milestones = [] },
        [ActivityField.ConsiderationNote] = content => content with { ConsiderationNote = "" },
    };

    private readonly ActivityPlan plan = TestData.Plan();

    public static TheoryData<ActivityField> Required => [.. WithoutRequired.Keys];

    public static TheoryData<ActivityField> Optional => [.. WithoutOptional.Keys];

    [Fact]
    public void Revise_WithEverything_IsComplete()
    {
        var activity = Revised(TestData.CompleteContent(plan));

        Assert.Empty(activity.Missing);
        Assert.Equal(ActivityState.Complete, activity.State);
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Revise_WithoutARequiredField_NamesItAndIsADraft(ActivityField field)
    {
        var activity = Revised(WithoutRequired[field](TestData.CompleteContent(plan)));

        Assert.Equal([field], activity.Missing);
        Assert.Equal(ActivityState.Draft, activity.State);
    }

    [Theory]
    [MemberData(nameof(Optional))]
    public void Revise_WithoutAnOptionalField_IsComplete(ActivityField field)
    {
        var activity = Revised(WithoutOptional[field](TestData.CompleteContent(plan)));

        Assert.Empty(activity.Missing);
        Assert.Equal(ActivityState.Complete, activity.State);
    }

    [Fact]
    public void EveryField_IsEitherRequiredOrOptional()
    {
        // An activity always has an area: it cannot be taken away.
        var known = WithoutRequired.Keys.Concat(WithoutOptional.Keys).Append(ActivityField.Area);

        Assert.Equal(Enum.GetValues<ActivityField>(), known.Order());
    }

    [Fact]
    public void AddActivity_WithATitleOnly_MissesTheRestInTheOrderOfTheForm()
    {
        var activity = plan.AddActivity("Språkvän", plan.Agreement.Areas[0]);

        Assert.Equal(WithoutRequired.Keys.Where(field => field != ActivityField.Title).Order(), activity.Missing);
        Assert.Equal(ActivityState.Draft, activity.State);
    }

    [Fact]
    public void Revise_WhenWhatWasMissingIsWritten_BecomesComplete_AndBackAgain()
    {
        var activity = plan.AddActivity("Språkvän", plan.Agreement.Areas[0]);
        var content = TestData.CompleteContent(plan);

        activity.Revise(content);
        Assert.Equal(ActivityState.Complete, activity.State);

        activity.Revise(content with { Indicator = "" });
        Assert.Equal(ActivityState.Draft, activity.State);
    }

    private Activity Revised(ActivityContent content)
    {
        var activity = plan.AddActivity("Språkvän", plan.Agreement.Areas[0]);
        activity.Revise(content);
        return activity;
    }
}
