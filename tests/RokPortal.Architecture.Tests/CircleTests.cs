using Assembly = System.Reflection.Assembly;

namespace RokPortal.Architecture.Tests;

/// <summary>A folder can be read without those that build on it: what A uses does not use A, by however many steps.</summary>
public class CircleTests
{
    [Theory]
    [InlineData("RokPortal.Domain")]
    [InlineData("RokPortal.Data")]
    [InlineData("RokPortal.Documents")]
    [InlineData("RokPortal.Application")]
    [InlineData("RokPortal.Web")]
    public void Folders_OfAProject_DoNotKnowEachOtherInCircles(string project)
    {
        Rule.HasNoViolations(
            $"Folders of {project} know each other one way: move what both need to the one below, or to one below both.",
            FolderGraph.Of(Assembly.Load(project), project).Circles());
    }

    [Fact]
    public void Circles_OfTheSamples_AreFoundWithTheUsesThatMakeThem()
    {
        var root = typeof(Samples.Outside).Namespace!;

        var circles = FolderGraph.Of(typeof(CircleTests).Assembly, root).Circles().Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "Left knows Right: Known uses KnownLater",
                "Right knows Right/Inner: KnownLater uses Innermost",
                "Right/Inner knows Left: Innermost uses Known",
            ],
            circles);
    }

    [Fact]
    public void Views_CountInTheFolderTheyLieIn()
    {
        // No page model of the bodies draws an element; their views do.
        var web = FolderGraph.Of(typeof(Program).Assembly, "RokPortal.Web");

        Assert.Contains(web.Edges, edge => edge is { From: "Pages/Bodies", To: "TagHelpers" });
    }

    [Fact]
    public void Namespaces_OfSource_FollowFolders()
    {
        Rule.HasNoViolations(
            "A type's namespace is its folder; the circles are found by it.",
            from file in Repository.FilesUnder("src/", ".cs")
            from line in Repository.LinesOf(file).Where(line => line.StartsWith("namespace ", StringComparison.Ordinal)).Take(1)
            let expected = Path.GetDirectoryName(file)!["src/".Length..].Replace('/', '.')
            where line["namespace ".Length..].TrimEnd(';', ' ', '{') != expected
            select $"{file}: {line}");
    }
}
