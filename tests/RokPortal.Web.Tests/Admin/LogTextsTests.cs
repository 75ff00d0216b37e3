using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using RokPortal.Data.Audit;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using RokPortal.Web.Features;
using RokPortal.Web.Pages.Admin;

namespace RokPortal.Web.Tests.Admin;

public class LogTextsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string[] SameInBothLanguages = ["Information", "Region"];

    [Fact]
    public async Task Names_OfEverythingInTheDemosLog_AreSwedish()
    {
        await using var db = host.OpenDatabase();
        var changes = (await db.AuditEntries.ToListAsync()).SelectMany(entry => entry.Read()).ToList();

        // "Person" is the same word in both languages.
        Assert.All(
            changes.Select(change => change.Entity).Distinct().Where(name => name != "Person"),
            name => Assert.NotEqual(name, LogTexts.Entity(name)));
        Assert.All(
            changes.DistinctBy(change => (change.Entity, change.Field)),
            change => Assert.NotEqual(change.Field, LogTexts.Field(change.Entity, change.Field)));
    }

    [Fact]
    public async Task Subjects_OfEverythingInTheDemosLog_AreSaid()
    {
        await using var db = host.OpenDatabase();
        var entries = await db.AuditEntries.ToListAsync();

        AssertNone(entries.Where(entry => entry.Subject.Trim().Length == 0).Select(entry => entry.EntityType).Distinct());
        Assert.Contains(entries, entry => entry is { EntityType: "Seat", Subject: "Linköping i Integrationsrådet" });
        Assert.Contains(entries, entry => entry is { EntityType: "Seat", Subject: "Ordförande i Integrationsrådet" });
        Assert.Contains(entries, entry => entry is { EntityType: "YearReport", Subject: "2025" });
        Assert.Contains(entries, entry => entry is { EntityType: "ReportingRound", Subject: "2026, halvår" });
        Assert.Contains(entries, entry => entry is { EntityType: "PartyReport", Subject: "Motala, 2026 halvår" });
    }

    [Fact]
    public void Names_OfEverythingThatCanBeLogged_AreSwedish()
    {
        Assert.Contains(LoggedTypes(), type => type.ClrType.Name == "AgendaItem");
        // "Person" is the same word in both languages.
        AssertNone(
            from type in LoggedTypes()
            where LogTexts.Entity(type.ClrType.Name) == type.ClrType.Name && type.ClrType.Name != "Person"
            select type.ClrType.Name);
        AssertNone(
            from type in LoggedTypes()
            from property in LoggedProperties(type)
            where property.Name == LogTexts.Field(type.ClrType.Name, property.Name)
            select $"{type.ClrType.Name}.{property.Name}");
    }

    [Fact]
    public void Values_OfEveryStateThatCanBeLogged_AreSwedish()
    {
        AssertNone(
            from type in LoggedTypes()
            from property in LoggedProperties(type)
            let sort = EnumOf(property.ClrType)
            where sort is not null
            from member in Enum.GetNames(sort)
            where LogTexts.Value(type.ClrType.Name, property.Name, member) == member && !SameInBothLanguages.Contains(member)
            select $"{type.ClrType.Name}.{property.Name}: {member}");
    }

    [Fact]
    public void Reasons_ForWhatIsLeftOut_AreGiven()
    {
        var uses = new[] { typeof(NotLoggedAttribute).Assembly, typeof(AuditTrail).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public
                | BindingFlags.NonPublic).Prepend<MemberInfo>(type))
            .Select(member => (Member: member, Attribute: member.GetCustomAttribute<NotLoggedAttribute>(inherit: false)))
            .Where(use => use.Attribute is not null)
            .ToList();

        Assert.NotEmpty(uses);
        AssertNone(from use in uses where string.IsNullOrWhiteSpace(use.Attribute!.Because) select use.Member.Name);
    }

    [Fact]
    public void Words_OfTheFeatures_AreNotAboutWhatIsLeftOut()
    {
        using var db = host.OpenDatabase();
        var leftOut = db.Model.GetEntityTypes().Where(type => !AuditTrail.Concerns(type.ClrType)).Select(type => type.ClrType.Name);

        AssertNone(Found.All<LogWords>().SelectMany(words => words.Wholes.Concat(words.Parts)).Select(word => word.Key).Intersect(leftOut));
    }

    [Fact]
    public void Names_ThatAreNotKnown_AreShownAsTheyAre()
    {
        Assert.Equal("Zeppelin", LogTexts.Entity("Zeppelin"));
        Assert.Equal("Altitude", LogTexts.Field("Zeppelin", "Altitude"));
    }

    [Theory]
    [InlineData("ActivityPlan", "Status", "SentOut", "Ute på synpunkter")]
    [InlineData("ActivityPlan", "Status", "Landed", "Landed")]
    [InlineData("Activity", "Missing", "Purpose; Resources", "Syfte; Resurser och finansiering")]
    [InlineData("Mandate", "Role", "Deputy", "Ersättare")]
    [InlineData("Meeting", "Status", "Called", "Kallat")]
    [InlineData("AgendaItem", "Outcome", "Tabled", "Bordlagd")]
    [InlineData("Minutes", "Status", "AwaitingVerification", "För justering")]
    [InlineData("Person", "IsElected", "True", "ja")]
    [InlineData("Mandate", "From", "2026-11-20", "20 november 2026")]
    [InlineData("ActivityPlan", "ProposedUtc", "2026-12-10T12:00:00.0000000Z", "10 december 2026 kl. 13.00")]
    [InlineData("Activity", "Title", "2026-11-20 eller senare", "2026-11-20 eller senare")]
    public void Value_OfAKnownKind_IsInWords(string entity, string field, string stored, string shown)
    {
        Assert.Equal(shown, LogTexts.Value(entity, field, stored));
    }

    private static void AssertNone(IEnumerable<string> faults)
    {
        var all = string.Join(", ", faults);
        Assert.True(all.Length == 0, all);
    }

    private List<IEntityType> LoggedTypes()
    {
        using var db = host.OpenDatabase();
        return [.. db.Model.GetEntityTypes()
            .Where(type => AuditTrail.Concerns(type.ClrType) && type.ClrType is { IsAbstract: false, IsGenericType: false })];
    }

    private static IEnumerable<IProperty> LoggedProperties(IEntityType type) => type.GetProperties()
        .Concat(type.GetComplexProperties().SelectMany(part => part.ComplexType.GetProperties()))
        .Where(property => AuditTrail.Concerns(property));

    private static Type? EnumOf(Type type) => new[] { type, Nullable.GetUnderlyingType(type) }
        .Concat(type.GetGenericArguments())
        .FirstOrDefault(candidate => candidate?.IsEnum == true);
}
