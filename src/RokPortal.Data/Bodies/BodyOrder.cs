using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using RokPortal.Domain.Bodies;

namespace RokPortal.Data.Bodies;

/// <summary>The one order of bodies: the council first, then the others, in Swedish order.</summary>
public static class BodyOrder
{
    private static readonly Expression<Func<Body, int>> Group = body => body.Kind == BodyKind.Council ? 0 : 1;

    private static readonly Expression<Func<Body, string>> Name = body => body.Name;

    /// <summary>Rows in the order of their bodies, sorted by the database.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="body">The body of a row.</param>
    public static IOrderedQueryable<T> InBodyOrder<T>(this IQueryable<T> rows, Expression<Func<T, Body>> body) =>
        rows.OrderBy(Key(body, Group)).ThenBy(Key(body, Name));

    private static Expression<Func<T, TKey>> Key<T, TKey>(Expression<Func<T, Body>> body, Expression<Func<Body, TKey>> key) =>
        Expression.Lambda<Func<T, TKey>>(ReplacingExpressionVisitor.Replace(key.Parameters[0], body.Body, key.Body), body.Parameters);
}
