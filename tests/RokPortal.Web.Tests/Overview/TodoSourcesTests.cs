using RokPortal.Web.Features;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Tests.Overview;

public class TodoSourcesTests
{
    [Fact]
    public void Sources_OfTheFeatures_StandInOneOrder()
    {
        var sources = Found.All<ITodoSource>();

        Assert.Contains(sources, source => source.GetType().Name == "PlanTodos");
        Assert.Equal(sources.Count, sources.DistinctBy(source => source.Order).Count());
    }
}
