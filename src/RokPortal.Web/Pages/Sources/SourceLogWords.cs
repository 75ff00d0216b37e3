using RokPortal.Application.Sources;

namespace RokPortal.Web.Pages.Sources;

/// <summary>What the log of changes calls sources.</summary>
internal sealed class SourceLogWords : LogWords
{
    public SourceLogWords()
    {
        Whole<Source>("Lägesbild eller utvärdering");
        Fields(
            ("Address", "adress"),
            ("FileId", "fil"),
            ("Period", "period"),
            ("PublishedOn", "publicerad"),
            ("Publisher", "vem står bakom"),
            ("Summary", "vad den säger"),
            ("Years", "hör till uppföljningarna"));
        Value<Source, SourceKind>("Kind", SourceTexts.Of);
    }
}
