using System.Text.RegularExpressions;

namespace RokPortal.Architecture.Tests;

/// <summary>The kind of a body is a label (ADR 44): what a body may do is asked of the body.</summary>
public partial class BodyKindTests
{
    private static readonly string[] MayNameAKind =
    [
        "src/RokPortal.Domain/Bodies/BodyRules.cs", // what is usual for a kind
        "src/RokPortal.Application/Bodies/BodyTexts.cs", // its words
    ];

    [Fact]
    public void Source_NamesNoKindOfBody_ToDecideAnythingByIt()
    {
        Rule.HasNoViolations(
            "Ask the body what it may do (Decides, Prepares, Keeps …) instead of what kind it is.",
            from file in Repository.FilesUnder("src/", ".cs").Concat(Repository.FilesUnder("src/", ".cshtml"))
            where !MayNameAKind.Contains(file) && !file.Contains("/Migrations/", StringComparison.Ordinal)
            let text = Repository.TextOf(file)
            from Match found in KindNamed().Matches(text)
            select $"{file}:{text.AsSpan(0, found.Index).Count('\n') + 1}: {found.Value}");
    }

    [Fact]
    public void Places_ThatMayNameAKind_DoSo() =>
        Assert.All(MayNameAKind, file => Assert.Matches(KindNamed(), Repository.TextOf(file)));

    [Theory]
    [InlineData("if (meeting.Body.Kind != BodyKind.Council)", true)]
    [InlineData("mandate is { Kind: BodyKind.PreparatoryGroup }", true)]
    [InlineData("body.Kind is Domain.Bodies.BodyKind.Network", true)]
    [InlineData("Row(string Slug, BodyKind Kind)", false)]
    public void Naming_IsFound_InEverySpelling(string code, bool isFound) => Assert.Equal(isFound, KindNamed().IsMatch(code));

    [GeneratedRegex(@"\bBodyKind\.\w+")]
    private static partial Regex KindNamed();
}
