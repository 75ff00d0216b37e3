namespace RokPortal.Domain.YearReports;

/// <summary>Avsnitt of a year's report: a text, and whether it is ready.</summary>
public sealed class YearReportSection
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextLength = 12000;

    private YearReportSection()
    {
    }

    internal YearReportSection(YearReport yearReport, SectionKind kind) => (YearReport, Kind) = (yearReport, kind);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The year's report.</summary>
    public YearReport YearReport { get; private set; } = null!;

    /// <summary>Which section.</summary>
    public SectionKind Kind { get; private set; }

    /// <summary>Markdown.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether who writes it says that it is ready.</summary>
    public bool IsReady { get; private set; }

    internal void Write(string text, bool isReady) => (Text, IsReady) = (string.IsNullOrWhiteSpace(text) ? "" : text, isReady);

    internal void Reopen() => IsReady = false;
}

/// <summary>Bedömning av mål: how far a goal is reached, and why one thinks so.</summary>
public sealed class GoalAssessment
{
    /// <summary>Longest judgement, in characters.</summary>
    public const int TextLength = 6000;

    private GoalAssessment()
    {
    }

    internal GoalAssessment(YearReport yearReport, Goal goal) => (YearReport, Goal, GoalId) = (yearReport, goal, goal.Id);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The year's report.</summary>
    public YearReport YearReport { get; private set; } = null!;

    /// <summary>The goal.</summary>
    public Goal Goal { get; private set; } = null!;

    /// <summary>Key of <see cref="Goal"/>.</summary>
    public Guid GoalId { get; private set; }

    /// <summary>How far it is reached; null for not yet judged.</summary>
    public GoalLevel? Level { get; private set; }

    /// <summary>The judgement, Markdown.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether there is a level and words for it.</summary>
    public bool IsComplete => Level is not null && Text.Length > 0;

    internal void Write(GoalLevel? level, string text) => (Level, Text) = (level, string.IsNullOrWhiteSpace(text) ? "" : text);
}

/// <summary>What a suggestion says.</summary>
/// <param name="Title">Rubrik: what the parties should do.</param>
/// <param name="Reason">Why, Markdown.</param>
/// <param name="Area">The development area it belongs to.</param>
public sealed record SuggestionContent(string Title, string Reason, DevelopmentArea Area);

/// <summary>Förslag inför nästa år: becomes a draft activity of a later plan in one step, which keeps where it came from.</summary>
public sealed class YearReportSuggestion
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleLength = 200;

    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonLength = 4000;

    private YearReportSuggestion()
    {
    }

    internal YearReportSuggestion(YearReport yearReport, int number, SuggestionContent content)
    {
        (YearReport, Number) = (yearReport, number);
        Write(content);
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The year's report.</summary>
    public YearReport YearReport { get; private set; } = null!;

    /// <summary>Number within the year's report, given once.</summary>
    public int Number { get; private set; }

    /// <summary>Rubrik.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Why, Markdown.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Utvecklingsområde.</summary>
    public DevelopmentArea Area { get; private set; } = null!;

    /// <summary>Key of <see cref="Area"/>.</summary>
    public Guid AreaId { get; private set; }

    /// <summary>Ändrar.</summary>
    /// <param name="content">What it says from now on.</param>
    /// <exception cref="Shared.RefusedException"><see cref="YearReport.RefusalsToChange"/> lists reasons.</exception>
    public void Revise(SuggestionContent content)
    {
        Shared.RefusedException.ThrowIfAny(nameof(Revise), YearReport.RefusalsToChange());
        Write(content);
    }

    private void Write(SuggestionContent content)
    {
        if (content.Area.AgreementId != YearReport.AgreementId)
            throw new ArgumentException("The area belongs to another agreement.", nameof(content));
        (Title, Reason, Area, AreaId) = (content.Title, content.Reason, content.Area, content.Area.Id);
    }
}

/// <summary>Utskick of a draft of a year's report.</summary>
public sealed class YearReportDispatch
{
    private YearReportDispatch()
    {
    }

    internal YearReportDispatch(YearReport yearReport, int number, DateTime sentUtc, string sentBy, DateOnly? commentsBy) =>
        (YearReport, Number, SentUtc, SentBy, CommentsBy) = (yearReport, number, sentUtc, sentBy, commentsBy);

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The year's report.</summary>
    public YearReport YearReport { get; private set; } = null!;

    /// <summary>Which time, from 1; also the number of the frozen document.</summary>
    public int Number { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime SentUtc { get; private set; }

    /// <summary>Name of who sent it.</summary>
    public string SentBy { get; private set; } = "";

    /// <summary>Last day for comments, or null.</summary>
    public DateOnly? CommentsBy { get; private set; }
}

/// <summary>Behandling: a body has dealt with the year's report at a meeting.</summary>
public sealed class YearReportHandling
{
    private YearReportHandling()
    {
    }

    internal YearReportHandling(YearReport yearReport, int number, HandlingKind kind, AgendaItem item, DateTime now)
    {
        (YearReport, Number, Kind, Item, HandledUtc) = (yearReport, number, kind, item, now);
        (BodyName, HeldOn, ParagraphNumber) = (item.Meeting.Body.Name, item.Meeting.Date, item.ParagraphNumber);
        Reason = kind == HandlingKind.Returned ? item.Text : "";
        YearReportVersion = yearReport.Version + 1;
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The year's report.</summary>
    public YearReport YearReport { get; private set; } = null!;

    /// <summary>Which time, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What the body did.</summary>
    public HandlingKind Kind { get; private set; }

    /// <summary>The item.</summary>
    public AgendaItem Item { get; private set; } = null!;

    /// <summary>Name of the body.</summary>
    public string BodyName { get; private set; } = "";

    /// <summary>Day of the meeting.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>Paragraph (§) in the council's minutes; null for the group, whose notes have none.</summary>
    public int? ParagraphNumber { get; private set; }

    /// <summary>Why it was returned, Markdown, as it was when the meeting was closed; else empty.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When the meeting was closed, in UTC.</summary>
    public DateTime HandledUtc { get; private set; }

    /// <summary>Version of the year's report once this was saved.</summary>
    public int YearReportVersion { get; private set; }

    /// <summary>
    /// When an approval was taken back (återtagen), in UTC: the meeting was opened again and the council had not approved it. Null
    /// while it stands. Its document is kept.
    /// </summary>
    public DateTime? TakenBackUtc { get; private set; }

    /// <summary>Whether nobody has written on the year's report since.</summary>
    internal bool IsUntouched => YearReport.Version <= YearReportVersion;

    internal void TakeBack(DateTime now) => TakenBackUtc = now;

    internal void Reword(string reason) => Reason = Kind == HandlingKind.Returned ? reason : "";
}
