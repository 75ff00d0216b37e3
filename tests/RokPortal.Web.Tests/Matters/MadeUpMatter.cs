using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using RokPortal.Application.Meetings;
using RokPortal.Data;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Meetings;
using RokPortal.Web.Pages.Meetings.Matters;
using RokPortal.Web.Security;

namespace RokPortal.Web.Tests.Matters;

/// <summary>
/// A sort of matter that the portal does not know: a year's meeting days. All that it adds stands in this file, and no file of
/// the portal names it.
/// </summary>
internal sealed class MadeUpMatter : CouncilMatter
{
    private bool isBefore;

    public int Year { get; private set; }

    public string State { get; private set; } = "utkast";

    public override bool IsProposed => isBefore;

    public override bool IsForTheCouncilOnly => false;

    public override string LogName => $"mötesdagar {Year}";

    public static MadeUpMatter For(int year) => new() { Year = year };

    public void Propose()
    {
        isBefore = true;
        CountProposal();
    }

    public override bool CanBeTakenBack(AgendaItem item) => State != "använd";

    public void Use() => State = "använd";

    public void Keep() => State += " och bevarad";

    protected override void WhenPrepared(AgendaItem item, DateTime now) => State = "beredd";

    protected override int? WhenCarried(AgendaItem item, DateTime now)
    {
        (State, isBefore) = ("beslutad", false);
        return 7;
    }

    protected override void WhenReturned(AgendaItem item, DateTime now) => (State, isBefore) = ($"åter: {item.Text}", false);

    protected override void WhenTakenBack(AgendaItem item, DateTime now) => (State, isBefore) = ($"återtagen: {item.ClosedAs}", true);

    /// <summary>The model with one more entity, for what is known of the portal's.</summary>
    internal sealed class Model(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            modelBuilder.Entity<MadeUpMatter>().ToTable("MadeUpMatters").Property<bool>(nameof(isBefore));
            base.Customize(modelBuilder, context);
        }
    }
}

/// <summary>What it is at a meeting.</summary>
internal sealed class MadeUpAtMeeting(MadeUpMatter matter) : MatterAtMeeting
{
    public override string Name => $"Mötesdagar {matter.Year}";

    public override AgendaItemContent NewItem => new() { Title = Name, ProposedDecision = ["att bestämma mötesdagarna"] };

    public override string Carried => $"{Name} bestäms.";

    public override string Returned => $"{Name} går tillbaka.";

    public override string Prepared => $"{Name} blir beredda.";

    public override string PaperOf(int proposal) => $"Förslag {proposal} till mötesdagar";

    public override Task KeepAsync(RokDbContext db, County county, DateTime now, string by, CancellationToken cancel)
    {
        matter.Keep();
        return Task.CompletedTask;
    }
}

/// <summary>What it is on the pages of meetings.</summary>
internal sealed class MadeUpOnPages(MadeUpMatter matter) : MatterOnPages
{
    public override MatterLink Page => new($"/motesdagar/{matter.Year}", "Alla mötesdagar");

    public override MatterLink Paper => new("/motesdagar.pdf", "Underlag: mötesdagar");

    public override MatterEffect Returned => new("Rådet lämnade tillbaka", Page);

    public override bool MayBeReadBy(CurrentUser user) => user.Rights is { IsCaseOfficer: true };

    public override MatterEffect Carried(int? version) => new("Beslutet bestämde", Page, $" som version {version}");
}
