using System.Text.Json.Serialization;

namespace RokPortal.Application.Seeding;

/// <summary>The demo's lägesbild and its invented utvärdering, added on the days they would have been published.</summary>
internal sealed class DemoSources(RokDbContext db, Agreement agreement, DateOnly today, int demoYear)
{
    public void Load()
    {
        foreach (var row in DemoFiles.Read<DemoSourceFile>("sources.json").Sources.Where(row => row.PublishedOn.In(demoYear) <= today))
        {
            var content = new SourceContent
            {
                Kind = row.Kind,
                Title = row.Title,
                Summary = row.Summary,
                Text = row.Text,
                Publisher = row.Publisher,
                PublishedOn = row.PublishedOn.In(demoYear),
                Period = row.Years.Count == 1 ? $"{demoYear + row.Years[0]}" : $"{demoYear + row.Years[0]}–{demoYear + row.Years[^1]}",
                Area = agreement.Areas.FirstOrDefault(area => area.Slug == row.Area),
                Address = row.Address,
                Years = [.. row.YearReports.Select(year => demoYear + year)],
            };
            db.Sources.Add(Source.Add(row.Slug, content, today));
        }
    }
}

/// <summary>The file with what the demo's yearly reports rest on. Years are counted from the demo year.</summary>
internal sealed record DemoSourceFile(IReadOnlyList<DemoSourceFile.SourceRow> Sources)
{
    internal sealed record SourceRow(
        string Slug,
        SourceKind Kind,
        string Title,
        string Summary,
        string Text,
        string Publisher,
        DemoFiles.RelativeDate PublishedOn,
        IReadOnlyList<int> Years,
        string? Area,
        string Address,
        [property: JsonPropertyName("followUps")] IReadOnlyList<int> YearReports);
}
