using System.Collections.Concurrent;

namespace RokPortal.Application.Shared;

/// <summary>
/// The class that a feature has written for one sort of a thing: a subclass whose constructor takes the thing. It stands in the
/// project of the class that it derives from or in the project of the thing, and is found because it is there.
/// </summary>
public static class WrittenFor
{
    private static readonly ConcurrentDictionary<(Type Whole, Type Sort), Type> Known = new();

    /// <summary>The <typeparamref name="T"/> of a thing.</summary>
    /// <exception cref="InvalidOperationException">Nothing is written for that sort, or twice.</exception>
    public static T Of<T>(object thing) => (T)Activator.CreateInstance(Known.GetOrAdd((typeof(T), thing.GetType()), Find), thing)!;

    private static Type Find((Type Whole, Type Sort) key) => new[] { key.Whole.Assembly, key.Sort.Assembly }.Distinct()
        .SelectMany(assembly => assembly.GetTypes())
        .SingleOrDefault(type => type is { IsAbstract: false } && type.IsSubclassOf(key.Whole)
            && type.GetConstructors().Any(made => made.GetParameters() is [var thing] && thing.ParameterType == key.Sort))
        ?? throw new InvalidOperationException($"There has to be one {key.Whole.Name} for {key.Sort.Name}.");
}
