using Microsoft.EntityFrameworkCore.Metadata;

namespace RokPortal.Data.Conventions;

/// <summary>
/// Order by code, letter for letter, for addresses that are asked for by how they begin: only in this order does an index find
/// them. It is SQLite's own; PostgreSQL's is that of a language.
/// </summary>
internal static class CodeOrder
{
    public const string PostgresCollation = "C";

    private const string Annotation = "Rok:CodeOrder";

    public static PropertyBuilder<string> SortedByCode(this PropertyBuilder<string> property)
    {
        property.Metadata.SetAnnotation(Annotation, true);
        return property;
    }

    public static bool IsSortedByCode(this IMutableProperty property) => property.FindAnnotation(Annotation) is not null;
}
