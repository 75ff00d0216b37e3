namespace RokPortal.Data.Tests.Configurations;

/// <summary>One of each entity of a feature, with as much in it as it can hold. One class in each feature's folder.</summary>
internal abstract class Samples
{
    public static IEnumerable<object> OfAllFeatures() => typeof(Samples).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Samples)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => ((Samples)Activator.CreateInstance(type)!).Make());

    public abstract IEnumerable<object> Make();
}
