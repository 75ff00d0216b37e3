using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Meetings;
using RokPortal.Application.Shared;
using RokPortal.Data;
using RokPortal.Data.Meetings;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using RokPortal.Web.Pages.Meetings.Matters;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Matters;

/// <summary>A further sort of what the council decides adds files of its own and edits none: it goes through a meeting's pages.</summary>
public sealed class MadeUpMatterTests : IDisposable
{
    private readonly PortalHost host = new();

    public MadeUpMatterTests()
    {
        AddTable();
        host.With(services => services.ConfigureDbContext<RokDbContext>(options => KnowTheMatter(options)));
    }

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Decision_GoesFromTheAgendaToTheListOfDecisions_AndTakesEffect()
    {
        var slug = await PutAsync(Council, ItemOutcome.Decision);
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);

        Assert.NotNull((await secretary.GoAsync($"/moten/{slug}")).Document.QuerySelector("a[href='/motesdagar/2028']"));
        var chair = await host.SignInAsync(DemoAccounts.Governor);
        Assert.Null((await chair.GoAsync($"/moten/{slug}")).Document.QuerySelector("a[href='/motesdagar/2028']"));
        await (await secretary.GoAsync($"/moten/{slug}/punkter/1")).Fill("Föredragande", "Karin").SubmitAsync("Spara punkten");
        Assert.NotNull((await secretary.GoAsync($"/moten/{slug}/protokollforing/1")).Document.QuerySelector("a[href='/motesdagar.pdf']"));
        Assert.Contains("Mötesdagar 2028 bestäms.", (await secretary.GoAsync($"/moten/{slug}/avslutande")).Text, StringComparison.Ordinal);

        await host.CloseAsync(slug);

        await using var db = Open();
        Assert.Equal("beslutad och bevarad", (await db.Set<MadeUpMatter>().SingleAsync()).State);
        var item = await db.AgendaItems.SingleAsync(item => item.Meeting.Slug == slug);
        Assert.Equal(("Karin", 7), (item.Presenter, item.CarriedVersion));
        foreach (var page in new[] { "/beslut", $"/moten/{slug}/paragrafer/{item.ParagraphNumber}" })
        {
            Assert.Contains(
                "Beslutet bestämde Alla mötesdagar som version 7.", (await secretary.GoAsync(page)).Text, StringComparison.Ordinal);
        }
        Assert.Contains(
            "Förslag 1 till mötesdagar", (await secretary.GoAsync($"/moten/{slug}/protokoll")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_TakesTheReasonAlong()
    {
        var slug = await PutAsync(Council, ItemOutcome.Referred, "Dagarna krockar.");

        await host.CloseAsync(slug);

        await using var db = Open();
        Assert.Equal("åter: Dagarna krockar.", (await db.Set<MadeUpMatter>().SingleAsync()).State);
        var paragraph = await db.Paragraphs(item => item.Meeting.Slug == slug).SingleAsync();
        Assert.False(paragraph.Effect!.IsCarried);
    }

    [Fact]
    public async Task ABodyThatDoesNotDecide_PreparesIt()
    {
        var slug = await PutAsync(Group, ItemOutcome.Information);
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var closing = await secretary.GoAsync($"/moten/{slug}/avslutande");
        Assert.Contains("Mötesdagar 2028 blir beredda.", closing.Text, StringComparison.Ordinal);

        await host.CloseAsync(slug);

        await using var db = Open();
        Assert.Equal("beredd", (await db.Set<MadeUpMatter>().SingleAsync()).State);
    }

    [Fact]
    public async Task AMeetingThatIsOpenedAgain_TakesItBack_UnlessItIsUsed()
    {
        var slug = await PutAsync(Council, ItemOutcome.Decision);
        await host.CloseAsync(slug);
        await host.ReopenAsync(slug);
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        await host.EndAsAsync(slug, 1, "Bordlagd");
        Assert.Contains(
            "Resultatet om ”Mötesdagar 2028” återtas.",
            (await secretary.GoAsync($"/moten/{slug}/avslutande")).Text,
            StringComparison.Ordinal);
        await host.CloseAsync(slug);
        Assert.Equal("återtagen: Decision", await StateAsync());

        await host.ReopenAsync(slug);
        await host.EndAsAsync(slug, 1, "Beslut");
        await host.CloseAsync(slug);
        Assert.Equal("beslutad och bevarad", await StateAsync());

        await using (var db = Open())
        {
            (await db.Set<MadeUpMatter>().SingleAsync()).Use();
            await db.SaveChangesAsync();
        }
        await host.ReopenAsync(slug);
        Assert.Contains(
            "Något bygger redan på resultatet. Resultatet går inte att ändra.",
            (await secretary.GoAsync($"/moten/{slug}/protokollforing/1")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void EverySortOfMatter_HasItsWordsAndItsPages()
    {
        using var db = Open();
        var sorts = db.Model.GetEntityTypes().Select(entity => entity.ClrType)
            .Where(type => type.IsSubclassOf(typeof(CouncilMatter))).ToList();

        Assert.Equal(4, sorts.Count);
        foreach (var sort in sorts)
        {
            var matter = (CouncilMatter)Activator.CreateInstance(sort, nonPublic: true)!;
            Assert.NotNull(MatterAtMeeting.Of(matter));
            Assert.NotNull(MatterOnPages.Of(matter));
        }
        Assert.Throws<InvalidOperationException>(() => WrittenFor.Of<MatterAtMeeting>("something else"));
    }

    /// <summary>A meeting today with the matter on its agenda, proposed, and with what became of it.</summary>
    private async Task<string> PutAsync(string body, ItemOutcome outcome, string text = "")
    {
        var slug = await host.PlanMeetingAsync(body, Today, _ => { });
        await using var db = Open();
        var matter = MadeUpMatter.For(2028);
        if (body == Council)
            matter.Propose();
        var agendas = await PutOnAgenda.LoadAsync(db, matter, Today, default);
        var meeting = agendas.Meetings.Single(meeting => meeting.Slug == slug);
        Assert.Empty(agendas.RefusalsToPut(meeting));
        agendas.Put(meeting).Record(new ItemRecording
        {
            Outcome = outcome,
            Text = text,
            Decision = outcome == ItemOutcome.Decision ? ["att bestämma mötesdagarna"] : [],
        });
        Assert.True(agendas.IsPutAt(meeting));
        Assert.Equal([PuttingRefusal.IsPutAlready], agendas.RefusalsToPut(meeting));
        db.Add(matter);
        await db.SaveChangesAsync();
        return slug;
    }

    private async Task<string> StateAsync()
    {
        await using var db = Open();
        return (await db.Set<MadeUpMatter>().SingleAsync()).State;
    }

    private RokDbContext Open(bool knows = true)
    {
        var options = new DbContextOptionsBuilder<RokDbContext>();
        host.DatabaseOptions.Configure(options, host.Clock);
        if (knows)
            KnowTheMatter(options);
        return new RokDbContext(options.Options);
    }

    private static DbContextOptionsBuilder KnowTheMatter(DbContextOptionsBuilder options) => options
        .ReplaceService<IModelCustomizer, MadeUpMatter.Model>()
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    /// <summary>What a migration would do: the difference between the portal's model and the one with the matter.</summary>
    private void AddTable()
    {
        using var before = Open(knows: false);
        using var after = Open();
        var (old, whole) = (before.GetService<IDesignTimeModel>().Model, after.GetService<IDesignTimeModel>().Model);
        var changes = after.GetService<IMigrationsModelDiffer>().GetDifferences(old.GetRelationalModel(), whole.GetRelationalModel());
        foreach (var command in after.GetService<IMigrationsSqlGenerator>().Generate(changes, whole))
            after.Database.ExecuteSqlRaw(command.CommandText);
    }
}
