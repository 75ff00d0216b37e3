using System.Collections.Concurrent;

namespace RokPortal.Application.Shared;

/// <summary>
/// The class that a feature has written for one sort of a thing: a subclass of <typeparamref name="T"/> whose constructor takes
/// it. It stands in the project of <typeparamref name="T"/> or in the project of the thing, and is found because it is there.
/// </summary>
public static class WrittenFor<T>
    where T : class
{
    private static readonly ConcurrentDictionary<Type, Type> Known = new();

    /// <exception cref="InvalidOperationException">Nothing is written for that sort, or twice.</exception>
    public static T Of(object thing) => (T)Activator.CreateInstance(Known.GetOrAdd(thing.GetType(), Find), thing)!;

    private static Type Find(Type sort) => new[] { typeof(T).Assembly, sort.Assembly }.Distinct()
        .SelectMany(assembly => assembly.GetTypes())
        .SingleOrDefault(type => type.IsSubclassOf(typeof(T)) && type.GetConstructor([sort]) is not null)
        ?? throw new InvalidOperationException($"There has to be one {typeof(T).Name} for {sort.Name}.");
}
