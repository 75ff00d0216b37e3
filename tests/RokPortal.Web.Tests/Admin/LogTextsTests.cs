using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Pages.Admin;

namespace RokPortal.Web.Tests.Admin;

public class LogTextsTests(PortalHost host) : IClassFixture<PortalHost>
{
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
    public void Names_OfEverythingAboutMeetingsAndYearReport_AreSwedish()
    {
        using var db = host.OpenDatabase();
        var types = db.Model.GetEntityTypes()
            .Where(type => type.ClrType.Namespace is "RokPortal.Domain.Meetings" or "RokPortal.Domain.YearReports"
                || type.ClrType.Name is "AccessLink" or "PlanAdoption" or "PlanReturn")
            .ToList();

        Assert.Contains(types, type => type.ClrType.Name == "AgendaItem");
        Assert.All(types.Select(type => type.ClrType.Name), name => Assert.NotEqual(name, LogTexts.Entity(name)));
        string[] stamps = ["Id", "CreatedUtc", "CreatedBy", "ChangedUtc", "ChangedBy", "LastUsedUtc", "SubjectId"];
        Assert.Empty(
            from type in types
            from property in type.GetProperties()
            where !stamps.Contains(property.Name) && property.Name == LogTexts.Field(type.ClrType.Name, property.Name)
            select $"{type.ClrType.Name}.{property.Name}");
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
}
