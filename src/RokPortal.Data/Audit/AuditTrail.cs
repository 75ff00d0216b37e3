using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using RokPortal.Data.Identity;
using RokPortal.Data.Links;
using RokPortal.Domain.Agreements;
using RokPortal.Domain.Bodies;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Files;
using RokPortal.Domain.Indicators;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Pulses;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Shared;
using RokPortal.Domain.Sources;

namespace RokPortal.Data.Audit;

/// <summary>Turns what is about to be saved into audit entries.</summary>
internal static class AuditTrail
{
    private const string AccountRole = nameof(AccountRole);
    private const string RoleField = "Role";

    /// <summary>Fields that are named in the trail but whose values are never copied.</summary>
    private static readonly HashSet<string> ContactFields =
        [nameof(Person.Email), nameof(AccessLink.HolderAddress), nameof(AccessLink.TokenHash)];

    private static readonly HashSet<string> Stamps =
    [
        nameof(Aggregate.Id), nameof(Aggregate.Version), nameof(Aggregate.CreatedUtc), nameof(Aggregate.CreatedBy),
        nameof(Aggregate.ChangedUtc), nameof(Aggregate.ChangedBy),
    ];

    /// <summary>
    /// What changes with every sign-in or every save of an account and says nothing: a real lockout is in its end date.
    /// A link's use is told by what was saved through it.
    /// </summary>
    private static readonly HashSet<string> Noise =
    [
        nameof(PortalUser.AccessFailedCount), nameof(PortalUser.ConcurrencyStamp),
        nameof(AccessLink.LastUsedUtc), nameof(AccessLink.SubjectId),
    ];

    /// <summary>
    /// The trail is about the domain, accounts with their roles, and links without sign-in; not about drafts, mails,
    /// keys, frozen documents or itself. The values of indicators are a trail of their own: each says who fetched it,
    /// when, and what took over. The bytes of a file are known by its checksum. The answers of a pulse are nobody's, and
    /// who has answered has no time. How long a report took is nobody's either.
    /// </summary>
    public static bool Concerns(EntityEntry entry) =>
        (entry.Metadata.ClrType.Assembly == typeof(Aggregate).Assembly
            && entry.Entity is not (IndicatorValue or FileContent or PulseTally or PulseParticipation or ReportTiming))
        || entry.Entity is PortalUser or IdentityUserRole<Guid> or AccessLink;

    /// <summary>The entry of an object, or null if nothing worth telling changed in it.</summary>
    public static AuditEntry? Describe(EntityEntry whole, IEnumerable<EntityEntry> changed, Actor actor, DateTime now)
    {
        var changes = changed.SelectMany(ChangesOf).ToList();
        if (whole.Entity is Aggregate aggregate)
            return new AuditEntry(now, actor, whole.Metadata.ClrType.Name, aggregate.Id, SubjectOf(aggregate), aggregate.Version, changes);

        if (changes.Count == 0)
            return null;

        return whole.Entity is AccessLink link
            ? new AuditEntry(now, actor, nameof(AccessLink), link.Id, link.Title, 0, changes)
            : new AuditEntry(
                now,
                actor,
                nameof(PortalUser),
                ((PortalUser)whole.Entity).Id,
                ((PortalUser)whole.Entity).DisplayName,
                0,
                changes);
    }

    private static IEnumerable<AuditChange> ChangesOf(EntityEntry entry) =>
        entry.Entity is IdentityUserRole<Guid> link ? [RoleChangeOf(entry, link)] : FieldChangesOf(entry);

    /// <summary>A role given to an account or taken from it, by the role's name.</summary>
    private static AuditChange RoleChangeOf(EntityEntry entry, IdentityUserRole<Guid> link)
    {
        var role = entry.Context.Set<IdentityRole<Guid>>().Find(link.RoleId)?.Name;
        return entry.State == EntityState.Deleted
            ? new AuditChange(AccountRole, nameof(EntityState.Deleted), RoleField, role, After: null)
            : new AuditChange(AccountRole, nameof(EntityState.Added), RoleField, Before: null, role);
    }

    private static IEnumerable<AuditChange> FieldChangesOf(EntityEntry entry)
    {
        var entity = entry.Metadata.ClrType.Name;
        foreach (var property in entry.Properties.Concat(entry.ComplexProperties.SelectMany(part => part.Properties)))
        {
            var name = property.Metadata.Name;
            if (Stamps.Contains(name)
                || (entry.Entity is PortalUser or AccessLink && Noise.Contains(name))
                || (entry.State == EntityState.Modified && !property.IsModified))
                continue;

            var before = entry.State == EntityState.Added ? null : TextOf(property.OriginalValue);
            var after = entry.State == EntityState.Deleted ? null : TextOf(property.CurrentValue);
            // Identity saves an account with every field marked, changed or not.
            if ((string.IsNullOrEmpty(before) && string.IsNullOrEmpty(after)) || before == after)
                continue;

            var hidden = entry.Entity is PortalUser || ContactFields.Contains(name);
            yield return new AuditChange(entity, entry.State.ToString(), name, hidden ? null : before, hidden ? null : after);
        }
    }

    private static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text,
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable list => string.Join("; ", list.Cast<object>()),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string SubjectOf(Aggregate aggregate) => aggregate switch
    {
        Activity activity => $"{activity.Number:00} {activity.Title}",
        ActivityReport { Activity: { } activity, Report.Party: { } party } => $"{party.ShortName}: {SubjectOf(activity)}",
        ActivityPlan plan => plan.Year.ToString(CultureInfo.InvariantCulture),
        AgendaItem item => item.Title,
        Agreement agreement => agreement.FullName,
        Attendance attendance => attendance.PartyName,
        Body body => body.Name,
        County county => county.Name,
        Source source => source.Title,
        Indicator indicator => indicator.Name,
        Meeting meeting => $"{meeting.Title} {meeting.Date:yyyy-MM-dd}",
        Minutes { Meeting: { } meeting } => SubjectOf(meeting),
        Notes { Meeting: { } meeting } => SubjectOf(meeting),
        ParagraphCounter counter => $"{counter.Year}",
        Party party => party.Name,
        PartyReport { Party: { } party } => party.Name,
        Person person => person.Name,
        Pulse { Plan: { } plan } => SubjectOf(plan),
        StoredFile file => file.Name,
        ReportingRound { Plan: { } plan } round => $"{SubjectOf(plan)}, {round.Period}",
        _ => "",
    };
}
