namespace RokPortal.Documents.Review;

/// <summary>
/// A part of a document as its readers name it: a topic – a section, or what has a number of its own – and below it perhaps a
/// part of the topic ("2027-03 Rådgivning om hyra", "Syfte").
/// </summary>
/// <param name="TopicKey">What makes the topic the same one though its words change.</param>
/// <param name="Topic">The topic's heading.</param>
/// <param name="Section">The section that a numbered topic stands in; null for a section itself.</param>
/// <param name="Part">The heading below it, or null for what stands under the topic itself.</param>
/// <param name="Occurrence">Which one, from 0, where a topic has several parts of one name.</param>
internal sealed record DocumentPart(string TopicKey, string Topic, string? Section, string? Part, int Occurrence)
{
    /// <summary>What stands there, as lines of text.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>Labels with their values.</summary>
    public Dictionary<string, string> Facts { get; } = [];

    /// <summary>What says that it is missing: its label, or nothing for a text.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>Where it stands, whatever it says.</summary>
    public (string Topic, string? Part, int Occurrence) Place => (TopicKey, Part, Occurrence);
}
