using System.Linq.Expressions;
using RokPortal.Data.Shared;

namespace RokPortal.Data.Bodies;

/// <summary>The one order of bodies: those that decide first, then the others, in Swedish order.</summary>
public static class BodyOrder
{
    private static readonly Expression<Func<Body, int>> Group = body => body.Decides ? 0 : 1;

    private static readonly Expression<Func<Body, string>> Name = body => body.Name;

    /// <summary>Rows in the order of their bodies, sorted by the database.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="body">The body of a row.</param>
    public static IOrderedQueryable<T> InBodyOrder<T>(this IQueryable<T> rows, Expression<Func<T, Body>> body) =>
        rows.OrderBy(body.Ask(Group)).ThenBy(body.Ask(Name));
}
