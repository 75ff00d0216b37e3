using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using RokPortal.Data.Audit;
using RokPortal.Data.Drafts;
using RokPortal.Data.Frozen;
using RokPortal.Data.Identity;
using RokPortal.Data.Kolada;
using RokPortal.Data.Links;
using RokPortal.Data.Outbox;
using RokPortal.Data.Removals;

namespace RokPortal.Data;

/// <summary>The portal's one database, on PostgreSQL or SQLite. What a table looks like stands in its concept's folder.</summary>
public sealed class RokDbContext(DbContextOptions<RokDbContext> options)
    : IdentityDbContext<PortalUser, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Who saves: stamped on what is changed, and named in the audit trail.</summary>
    public Actor Actor { get; set; } = new();

    /// <summary>The county (one row).</summary>
    public DbSet<County> Counties => Set<County>();

    /// <summary>Parter.</summary>
    public DbSet<Party> Parties => Set<Party>();

    /// <summary>Personer.</summary>
    public DbSet<Person> Persons => Set<Person>();

    /// <summary>Överenskommelser.</summary>
    public DbSet<Agreement> Agreements => Set<Agreement>();

    /// <summary>Organ.</summary>
    public DbSet<Body> Bodies => Set<Body>();

    /// <summary>Platser.</summary>
    public DbSet<Seat> Seats => Set<Seat>();

    /// <summary>Mandat.</summary>
    public DbSet<Mandate> Mandates => Set<Mandate>();

    /// <summary>Aktivitetsplaner.</summary>
    public DbSet<ActivityPlan> Plans => Set<ActivityPlan>();

    /// <summary>Aktiviteter.</summary>
    public DbSet<Activity> Activities => Set<Activity>();

    /// <summary>Indikatorer.</summary>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <summary>Utfall of indicators, each as it was known for a time.</summary>
    public DbSet<IndicatorValue> IndicatorValues => Set<IndicatorValue>();

    /// <summary>Hämtningar from Kolada.</summary>
    public DbSet<IndicatorImport> IndicatorImports => Set<IndicatorImport>();

    /// <summary>The indicators of each fetch.</summary>
    public DbSet<IndicatorImportLine> IndicatorImportLines => Set<IndicatorImportLine>();

    /// <summary>Möten.</summary>
    public DbSet<Meeting> Meetings => Set<Meeting>();

    /// <summary>Ärenden on agendas; after the meeting, its paragraphs.</summary>
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    /// <summary>Närvaro.</summary>
    public DbSet<Attendance> Attendances => Set<Attendance>();

    /// <summary>Protokoll.</summary>
    public DbSet<Minutes> Minutes => Set<Minutes>();

    /// <summary>Minnesanteckningar.</summary>
    public DbSet<Notes> Notes => Set<Notes>();

    /// <summary>Paragraph numbers given, by body and year.</summary>
    public DbSet<ParagraphCounter> ParagraphCounters => Set<ParagraphCounter>();

    /// <summary>Rapporteringsomgångar.</summary>
    public DbSet<ReportingRound> ReportingRounds => Set<ReportingRound>();

    /// <summary>Parternas rapporter.</summary>
    public DbSet<PartyReport> PartyReports => Set<PartyReport>();

    /// <summary>What the parties report of each activity.</summary>
    public DbSet<ActivityReport> ActivityReports => Set<ActivityReport>();

    /// <summary>Underlag to what the parties report.</summary>
    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();

    /// <summary>Lägesbilder and utvärderingar.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>Filer, without their bytes.</summary>
    public DbSet<StoredFile> Files => Set<StoredFile>();

    /// <summary>The bytes of files.</summary>
    public DbSet<FileContent> FileContents => Set<FileContent>();

    /// <summary>Uppföljningar: the yearly reports.</summary>
    public DbSet<YearReport> YearReports => Set<YearReport>();

    /// <summary>How long reports took; of no party and no person.</summary>
    public DbSet<ReportTiming> ReportTimings => Set<ReportTiming>();

    /// <summary>Pulser.</summary>
    public DbSet<Pulse> Pulses => Set<Pulse>();

    /// <summary>Unsaved text (utkast) of a user for an object.</summary>
    public DbSet<Draft> Drafts => Set<Draft>();

    /// <summary>What was taken away and can be put back.</summary>
    public DbSet<RemovedThing> RemovedThings => Set<RemovedThing>();

    /// <summary>Documents kept as they were.</summary>
    public DbSet<FrozenDocument> FrozenDocuments => Set<FrozenDocument>();

    /// <summary>Who did what, when.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>Data-protection keys, shared by all instances; encrypted by the certificate in production.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>E-mail to be sent, and that was sent.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Inloggningar: browsers that accounts are signed in with.</summary>
    public DbSet<UserSession> UserSessions => Set<UserSession>();

    /// <summary>Browsers that accounts have signed in with before.</summary>
    public DbSet<KnownDevice> KnownDevices => Set<KnownDevice>();

    /// <summary>Wrong passwords and codes in a row.</summary>
    public DbSet<GuessCount> GuessCounts => Set<GuessCount>();

    /// <summary>Links that open one thing without sign-in.</summary>
    public DbSet<AccessLink> AccessLinks => Set<AccessLink>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(RokDbContext).Assembly);

        foreach (var entity in builder.Model.GetEntityTypes())
        {
            UseApplicationKeys(entity);
            if (entity.ClrType.Assembly == typeof(Aggregate).Assembly)
                KeepPartsWithTheirWhole(entity);
            SortInSwedish(entity);
            SortByCode(entity);
            if (typeof(Aggregate).IsAssignableFrom(entity.ClrType))
                entity.FindProperty(nameof(Aggregate.Version))!.IsConcurrencyToken = true;
        }
    }

    /// <summary>Keys are made in the domain's factories, so a key that is set does not mean that the row exists.</summary>
    private static void UseApplicationKeys(IMutableEntityType entity)
    {
        foreach (var key in entity.GetKeys().SelectMany(key => key.Properties).Where(property => property.ClrType == typeof(Guid)))
            key.ValueGenerated = ValueGenerated.Never;
    }

    /// <summary>What stands in an aggregate's list goes with it; everything else that is referred to cannot be deleted.</summary>
    private static void KeepPartsWithTheirWhole(IMutableEntityType entity)
    {
        foreach (var reference in entity.GetForeignKeys())
            reference.DeleteBehavior = reference.PrincipalToDependent is null ? DeleteBehavior.Restrict : DeleteBehavior.Cascade;
    }

    private void SortInSwedish(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties().Where(property => property.IsSortedInSwedish()))
            property.SetCollation(Database.IsNpgsql() ? SwedishOrder.PostgresCollation : SwedishOrder.SqliteCollation);
    }

    private void SortByCode(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties().Where(property => property.IsSortedByCode() && Database.IsNpgsql()))
            property.SetCollation(CodeOrder.PostgresCollation);
    }
}
