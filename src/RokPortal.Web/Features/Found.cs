namespace RokPortal.Web.Features;

/// <summary>
/// What the features' folders contribute to the rooms that all of them share: one class each, with a constructor without
/// parameters. A new feature is found because it is there.
/// </summary>
internal static class Found
{
    /// <summary>One of each class of the portal that is a contribution of a sort, in the order of their names.</summary>
    public static IReadOnlyList<T> All<T>() =>
        [.. typeof(Found).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!)];
}
