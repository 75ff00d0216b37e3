using Microsoft.EntityFrameworkCore.Metadata;

namespace RokPortal.Data.Conventions;

/// <summary>Swedish alphabetical order (å ä ö last), the same on both databases: ICU's rules in each.</summary>
internal static class SwedishOrder
{
    /// <summary>PostgreSQL's own ICU collation.</summary>
    public const string PostgresCollation = "sv-x-icu";

    /// <summary>SQLite has none; <see cref="Interceptors.SqliteConnectionInterceptor"/> registers this one.</summary>
    public const string SqliteCollation = "swedish";

    private const string Annotation = "Rok:SwedishOrder";

    private static readonly CompareInfo Swedish = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    public static int Compare(string? left, string? right) => Swedish.Compare(left, right, CompareOptions.None);

    public static PropertyBuilder<string> SortedInSwedish(this PropertyBuilder<string> property)
    {
        property.Metadata.SetAnnotation(Annotation, true);
        return property;
    }

    public static bool IsSortedInSwedish(this IMutableProperty property) => property.FindAnnotation(Annotation) is not null;
}
