using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace RokPortal.Data.Shared;

/// <summary>
/// A query that is translated once and not looked up again at each request. It belongs to a model, and a process can have
/// several: the tests run many portals in one.
/// </summary>
internal sealed class CompiledQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> compiled = [];

    /// <summary>The query, ready to run in a context.</summary>
    public TQuery On(RokDbContext db) => compiled.GetValue(db.Model, _ => compile());
}
