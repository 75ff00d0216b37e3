using System.Linq.Expressions;
using RokPortal.Data.Shared;

namespace RokPortal.Data.Parties;

/// <summary>The one order of parties: municipalities first, then the agencies, each in Swedish order.</summary>
public static class PartyOrder
{
    private static readonly StringComparer Swedish = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false);

    private static readonly Expression<Func<Party, int>> Group = party => PartyKinds.ListedFirst.Contains(party.Kind) ? 0 : 1;

    private static readonly Expression<Func<Party, string>> Name = party => party.ShortName;

    /// <summary>Rows in the order of their parties, sorted by the database.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="party">The party of a row.</param>
    public static IOrderedQueryable<T> InPartyOrder<T>(this IQueryable<T> rows, Expression<Func<T, Party>> party) =>
        rows.OrderBy(party.Ask(Group)).ThenBy(party.Ask(Name));

    /// <summary>Rows that are sorted by something else first, then in the order of their parties.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="party">The party of a row.</param>
    public static IOrderedQueryable<T> ThenInPartyOrder<T>(this IOrderedQueryable<T> rows, Expression<Func<T, Party>> party) =>
        rows.ThenBy(party.Ask(Group)).ThenBy(party.Ask(Name));

    /// <summary>Parties that have been read, in the same order.</summary>
    public static IOrderedEnumerable<Party> InPartyOrder(this IEnumerable<Party> parties) =>
        parties.InPartyOrder(party => party.Kind.IsListedFirst, party => party.ShortName);

    /// <summary>Rows that have been read, in the same order, where they carry what is known of the party.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isListedFirst">Whether a row's party is a municipality.</param>
    /// <param name="name">The party's name in lists.</param>
    public static IOrderedEnumerable<T> InPartyOrder<T>(this IEnumerable<T> rows, Func<T, bool> isListedFirst, Func<T, string> name) =>
        rows.OrderBy(row => isListedFirst(row) ? 0 : 1).ThenBy(name, Swedish);
}
