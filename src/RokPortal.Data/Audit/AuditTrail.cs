using System.Collections;
using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using RokPortal.Data.Identity;

namespace RokPortal.Data.Audit;

/// <summary>Turns what is about to be saved into audit entries.</summary>
internal static class AuditTrail
{
    private const string AccountRole = nameof(AccountRole);
    private const string RoleField = "Role";

    private static readonly HashSet<string> Stamps =
    [
        nameof(Aggregate.Id), nameof(Aggregate.Version), nameof(Aggregate.CreatedUtc), nameof(Aggregate.CreatedBy),
        nameof(Aggregate.ChangedUtc), nameof(Aggregate.ChangedBy),
    ];

    /// <summary>What changes with every sign-in or every save of an account and says nothing: a real lockout is in its end date.</summary>
    private static readonly HashSet<string> NoiseOfAccounts =
        [nameof(PortalUser.AccessFailedCount), nameof(PortalUser.ConcurrencyStamp)];

    /// <summary>
    /// The trail is about the domain, accounts with their roles, and links without sign-in; not about drafts, mails,
    /// keys, frozen documents or itself. What the domain leaves out says so itself, with its reason.
    /// </summary>
    public static bool Concerns(EntityEntry entry) => Concerns(entry.Metadata.ClrType);

    /// <summary>Whether changes of a sort of entity are in the trail.</summary>
    public static bool Concerns(Type entity) =>
        (entity.Assembly == typeof(Aggregate).Assembly && !entity.IsDefined(typeof(NotLoggedAttribute)))
        || entity == typeof(IdentityUserRole<Guid>)
        || typeof(ILogged).IsAssignableFrom(entity);

    /// <summary>Whether a change of a property is in the trail, of an entity that is.</summary>
    public static bool Concerns(IReadOnlyProperty property) =>
        !Stamps.Contains(property.Name)
        && property.PropertyInfo?.IsDefined(typeof(NotLoggedAttribute)) != true
        && !(property.DeclaringType.ClrType == typeof(PortalUser) && NoiseOfAccounts.Contains(property.Name));

    /// <summary>The entry of an object, or null if nothing worth telling changed in it.</summary>
    public static AuditEntry? Describe(EntityEntry whole, IEnumerable<EntityEntry> changed, Actor actor, DateTime now)
    {
        var changes = changed.SelectMany(ChangesOf).ToList();
        var type = whole.Metadata.ClrType.Name;
        return whole.Entity switch
        {
            Aggregate aggregate => new AuditEntry(now, actor, type, aggregate.Id, aggregate.LogName, aggregate.Version, changes),
            ILogged other => changes.Count == 0 ? null : new AuditEntry(now, actor, type, other.Id, other.LogName, 0, changes),
            _ => throw new InvalidOperationException($"{type} is neither whole nor a part of one, and not said to be left out of the log."),
        };
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
            if (!Concerns(property.Metadata) || (entry.State == EntityState.Modified && !property.IsModified))
                continue;

            var before = entry.State == EntityState.Added ? null : TextOf(property.OriginalValue);
            var after = entry.State == EntityState.Deleted ? null : TextOf(property.CurrentValue);
            // Identity saves an account with every field marked, changed or not.
            if ((string.IsNullOrEmpty(before) && string.IsNullOrEmpty(after)) || before == after)
                continue;

            var hidden = IsWithoutValue(property.Metadata);
            yield return new AuditChange(
                entity, entry.State.ToString(), property.Metadata.Name, hidden ? null : before, hidden ? null : after);
        }
    }

    private static bool IsWithoutValue(IReadOnlyProperty property) =>
        property.DeclaringType.ClrType.IsDefined(typeof(LoggedWithoutValueAttribute))
        || property.PropertyInfo?.IsDefined(typeof(LoggedWithoutValueAttribute)) == true;

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
}
