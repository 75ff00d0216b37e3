using RokPortal.Domain.Files;

namespace RokPortal.Domain.Reporting;

/// <summary>Underlag: a file that a party has attached to what it reports of an activity.</summary>
public sealed class EvidenceFile
{
    private EvidenceFile()
    {
    }

    internal EvidenceFile(ActivityReport report, StoredFile file, DateTime now, string by)
    {
        (ActivityReport, ActivityReportId) = (report, report.Id);
        (File, FileId) = (file, file.Id);
        (AttachedUtc, AttachedBy) = (now, by);
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What it is attached to.</summary>
    public ActivityReport ActivityReport { get; private set; } = null!;

    /// <summary>Key of <see cref="ActivityReport"/>.</summary>
    public Guid ActivityReportId { get; private set; }

    /// <summary>The file.</summary>
    public StoredFile File { get; private set; } = null!;

    /// <summary>Key of <see cref="File"/>.</summary>
    public Guid FileId { get; private set; }

    /// <summary>When it was attached, in UTC.</summary>
    public DateTime AttachedUtc { get; private set; }

    /// <summary>Name of who attached it.</summary>
    public string AttachedBy { get; private set; } = "";

    /// <summary>When it was taken away after the report was sent, in UTC; null while it stands.</summary>
    public DateTime? RemovedUtc { get; private set; }

    /// <summary>Name of who took it away, or empty.</summary>
    public string RemovedBy { get; private set; } = "";

    internal void PutBack() => (RemovedUtc, RemovedBy) = (null, "");

    internal void TakeAway(DateTime now, string by) => (RemovedUtc, RemovedBy) = (now, by);
}

/// <summary>Why files are neither attached to an answer nor taken away.</summary>
public enum EvidenceRefusal
{
    /// <summary>The round is closed.</summary>
    RoundIsClosed,

    /// <summary>The activity was taken out of the plan during the year.</summary>
    ActivityIsDropped,

    /// <summary>More than <see cref="ActivityReport.MostEvidence"/> would stand.</summary>
    TooMany,

    /// <summary>More than <see cref="ActivityReport.MostEvidenceEver"/> would have been attached in all.</summary>
    TooManyEver,
}
