using System.Reflection;
using RokPortal.Documents.Blocks;

namespace RokPortal.Architecture.Tests;

/// <summary>A status without words reaches the user as an English identifier; these tests stop it here.</summary>
public class EnumTextTests
{
    /// <summary>Enums of the Domain that no page shows, and why.</summary>
    private static readonly Dictionary<string, string> NeverShown = new()
    {
        ["EstablishmentRefusal"] = "bodies come from a county's file, before anybody can look at a page",
        ["DecidingRefusal"] = "the closing of the meeting lists its own reasons first",
        ["YearReportStartRefusal"] = "the form offers only years that can be followed up",
        ["PreparationRefusal"] = "what the group did not deal with is not prepared, and the page of the report says so",
        ["CompletionRefusal"] = "no page ends a plan's year yet",
    };

    /// <summary>Types named XxxTexts that name the members of a closed list that is no enum.</summary>
    private static readonly Dictionary<string, string> TextsWithoutEnum = new()
    {
        ["DocumentTexts"] = "dates, lists and constants that all documents share",
        ["ErrorTexts"] = "status codes of HTTP",
        ["GlobalGoalTexts"] = "the numbered goals of Agenda 2030",
        ["LogTexts"] = "the entities and fields of the log",
    };

    private static readonly Type[] DomainEnums =
        Assembly.Load("RokPortal.Domain").GetExportedTypes().Where(type => type.IsEnum).ToArray();

    private static readonly Type[] SpeakingTypes = new[] { "RokPortal.Documents", "RokPortal.Application", "RokPortal.Web" }
        .SelectMany(room => Assembly.Load(room).GetTypes())
        .Where(type => type.Name.EndsWith("Texts", StringComparison.Ordinal) || type.Name.EndsWith("Words", StringComparison.Ordinal))
        .ToArray();

    private static readonly IReadOnlyList<MethodInfo> TextMethods = SpeakingTypes
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(method => method.Name == "Of" && method.ReturnType == typeof(string)
            && method.GetParameters() is [{ ParameterType.IsEnum: true }])
        .ToList();

    [Fact]
    public void EveryEnum_OfTheDomain_HasATextOrAReasonNotTo()
    {
        var texted = TextMethods.Select(EnumOf).ToHashSet();

        Rule.HasNoViolations(
            "Write XxxTexts.Of(…) beside the page, or list the enum as never shown with a reason.",
            DomainEnums.Where(type => !texted.Contains(type) && !NeverShown.ContainsKey(type.Name)).Select(type => type.Name));
    }

    [Fact]
    public void NeverShown_ListsOnlyEnumsThatExistWithoutText()
    {
        var without = DomainEnums.Except(TextMethods.Select(EnumOf)).Select(type => type.Name);

        Assert.Empty(NeverShown.Keys.Except(without));
    }

    [Fact]
    public void EveryText_OfEveryMember_IsWritten()
    {
        Rule.HasNoViolations(
            "Every member has a text of its own that is not the identifier.",
            from method in TextMethods
            from member in Enum.GetValues(EnumOf(method)).Cast<Enum>()
            let text = TextOf(method, member)
            where string.IsNullOrWhiteSpace(text) || text == member.ToString() && !IsAlsoSwedish(text)
            select $"{method.DeclaringType!.Name}.Of({EnumOf(method).Name}.{member}): \"{text}\"");
    }

    [Fact]
    public void Texts_OfOneEnum_DifferFromEachOther()
    {
        Rule.HasNoViolations(
            "Two members with one text: a copy that nobody changed.",
            from method in TextMethods
            from same in Enum.GetValues(EnumOf(method)).Cast<Enum>().GroupBy(member => TextOf(method, member))
            where same.Count() > 1
            select $"{method.DeclaringType!.Name}: {string.Join(", ", same)} are all \"{same.Key}\"");
    }

    [Fact]
    public void Words_OfAnEnumOfTheDomain_StandInOnePlace()
    {
        Rule.HasNoViolations(
            "The second place is a copy, or a detour: call the first.",
            from own in TextMethods.Where(method => DomainEnums.Contains(EnumOf(method))).GroupBy(EnumOf)
            where own.Count() > 1
            select $"{own.Key.Name}: {string.Join(", ", own.Select(method => method.DeclaringType!.Name))}");
    }

    [Fact]
    public void Texts_NameTheMembersOfAnEnum_AndWordsSaySomethingInAPhrase()
    {
        var naming = TextMethods.Select(method => method.DeclaringType!).ToHashSet();

        Rule.HasNoViolations(
            "XxxTexts says what each member of an enum is called; XxxWords says in a phrase what several facts mean (ADR 39).",
            from type in SpeakingTypes
            where type.Name.EndsWith("Texts", StringComparison.Ordinal)
                ? !naming.Contains(type) && !TextsWithoutEnum.ContainsKey(type.Name)
                : naming.Contains(type)
            select type.Name);
        Assert.Empty(TextsWithoutEnum.Keys.Except(SpeakingTypes.Except(naming).Select(type => type.Name)));
    }

    private static Type EnumOf(MethodInfo method) => method.GetParameters()[0].ParameterType;

    private static string TextOf(MethodInfo method, Enum member)
    {
        try
        {
            return (string?)method.Invoke(null, [member]) ?? "";
        }
        catch (TargetInvocationException)
        {
            return "";
        }
    }

    private static bool IsAlsoSwedish(string word) => word is "Region" or "Information" or "Person";
}
