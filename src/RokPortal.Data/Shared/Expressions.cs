using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace RokPortal.Data.Shared;

/// <summary>Joins two expressions into one that the database can sort or filter by.</summary>
internal static class Expressions
{
    /// <summary>What is asked of something, asked of a row that leads to it.</summary>
    /// <param name="way">From the row to the thing.</param>
    /// <param name="question">What is asked of the thing.</param>
    public static Expression<Func<TRow, TAnswer>> Ask<TRow, TThing, TAnswer>(
        this Expression<Func<TRow, TThing>> way, Expression<Func<TThing, TAnswer>> question) =>
        Expression.Lambda<Func<TRow, TAnswer>>(
            ReplacingExpressionVisitor.Replace(question.Parameters[0], way.Body, question.Body), way.Parameters);
}
