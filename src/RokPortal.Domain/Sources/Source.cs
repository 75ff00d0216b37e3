using RokPortal.Domain.Files;

namespace RokPortal.Domain.Sources;

/// <summary>
/// What somebody has found out about the county, and a year's report may rest on: a lägesbild or an external utvärdering
/// (R38–R41). It is read and cited; what it says is its publisher's.
/// </summary>
public sealed class Source : Aggregate
{
    /// <summary>Longest title.</summary>
    public const int TitleLength = 150;

    /// <summary>Longest publisher, period and summary.</summary>
    public const int LineLength = 200;

    /// <summary>Longest text.</summary>
    public const int TextLength = 4000;

    /// <summary>Longest address.</summary>
    public const int AddressLength = 500;

    private List<int> years = [];

    private Source()
    {
    }

    /// <summary>Name in addresses. Unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What it is.</summary>
    public SourceKind Kind { get; private set; }

    /// <summary>Rubrik.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it says, in a sentence.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>More about it, in Markdown.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Organisation that stands behind it.</summary>
    public string Publisher { get; private set; } = "";

    /// <summary>When it was published.</summary>
    public DateOnly PublishedOn { get; private set; }

    /// <summary>The time it is about, in words ("2024–2025"), or empty.</summary>
    public string Period { get; private set; } = "";

    /// <summary>Area that it is about; null for the whole county.</summary>
    public DevelopmentArea? Area { get; private set; }

    /// <summary>Key of <see cref="Area"/>.</summary>
    public Guid? AreaId { get; private set; }

    /// <summary>Where it can be read on the web, http or https, or empty.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The document itself, a PDF, or null.</summary>
    public StoredFile? File { get; private set; }

    /// <summary>Key of <see cref="File"/>.</summary>
    public Guid? FileId { get; private set; }

    /// <summary>Years of the reports that it belongs to, in order.</summary>
    public IReadOnlyList<int> Years => years;

    /// <inheritdoc />
    public override string LogName => Title;

    /// <summary>Why a source can neither be added like this nor rewritten.</summary>
    /// <param name="content">What is written.</param>
    /// <param name="today">The day, in Sweden.</param>
    public static IReadOnlyList<SourceRefusal> RefusalsToAdd(SourceContent content, DateOnly today)
    {
        List<SourceRefusal> reasons = [];
        if (content.PublishedOn > today)
            reasons.Add(SourceRefusal.NotPublishedYet);
        if (content.Address.Length > 0 && !IsWebAddress(content.Address))
            reasons.Add(SourceRefusal.AddressIsNotWeb);
        if (content.Years.Any(year => year < 2000 || year > today.Year + 1))
            reasons.Add(SourceRefusal.YearIsUnlikely);
        if (content.NewFile is { Kind: not FileKind.Pdf })
            reasons.Add(SourceRefusal.FileIsNotPdf);
        return reasons;
    }

    /// <summary>Adds a source.</summary>
    /// <param name="slug">Name in addresses.</param>
    /// <param name="content">What is written.</param>
    /// <param name="today">The day, in Sweden.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToAdd"/> lists reasons.</exception>
    public static Source Add(string slug, SourceContent content, DateOnly today)
    {
        var source = new Source { Slug = slug };
        source.Revise(content, today);
        return source;
    }

    /// <summary>Writes everything anew. The file must be loaded.</summary>
    /// <param name="content">What is written.</param>
    /// <param name="today">The day, in Sweden.</param>
    /// <returns>The file that nobody needs any longer, or null.</returns>
    /// <exception cref="RefusedException"><see cref="RefusalsToAdd"/> lists reasons.</exception>
    public StoredFile? Revise(SourceContent content, DateOnly today)
    {
        RefusedException.ThrowIfAny(nameof(Revise), RefusalsToAdd(content, today));
        (Kind, Title, Summary, Text) = (content.Kind, content.Title, content.Summary, content.Text);
        (Publisher, PublishedOn, Period, Address) = (content.Publisher, content.PublishedOn, content.Period, content.Address);
        (Area, AreaId) = (content.Area, content.Area?.Id);
        years = [.. content.Years.Distinct().Order()];

        var former = File;
        if (content.NewFile is null && !content.RemovesFile)
            return null;

        (File, FileId) = (content.NewFile, content.NewFile?.Id);
        return former;
    }

    private static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.Host.Length > 0;
}

/// <summary>Everything that is written about a source. Texts are plain, but for <see cref="Text"/>.</summary>
public sealed record SourceContent
{
    /// <summary>What it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Rubrik.</summary>
    public required string Title { get; init; }

    /// <summary>What it says, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>More about it, in Markdown.</summary>
    public string Text { get; init; } = "";

    /// <summary>Organisation that stands behind it.</summary>
    public required string Publisher { get; init; }

    /// <summary>When it was published.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>The time it is about, in words, or empty.</summary>
    public string Period { get; init; } = "";

    /// <summary>Area that it is about; null for the whole county.</summary>
    public DevelopmentArea? Area { get; init; }

    /// <summary>Where it can be read on the web, or empty.</summary>
    public string Address { get; init; } = "";

    /// <summary>Years of the reports that it belongs to.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>A file that takes the place of the one it has, or null.</summary>
    public StoredFile? NewFile { get; init; }

    /// <summary>True when the file it has is to go.</summary>
    public bool RemovesFile { get; init; }
}

/// <summary>What a source is.</summary>
public enum SourceKind
{
    /// <summary>Lägesbild: how things are, made in the cooperation or by an authority.</summary>
    SituationReport,

    /// <summary>Utvärdering: somebody outside has judged the work.</summary>
    Evaluation,
}

/// <summary>Why a source cannot be as it was written.</summary>
public enum SourceRefusal
{
    /// <summary>Its day is ahead.</summary>
    NotPublishedYet,

    /// <summary>The address is not http or https.</summary>
    AddressIsNotWeb,

    /// <summary>A year that no report can be of.</summary>
    YearIsUnlikely,

    /// <summary>The file is not a PDF.</summary>
    FileIsNotPdf,
}
