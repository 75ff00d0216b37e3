namespace RokPortal.Domain.YearReports;

/// <summary>
/// Uppföljning: a year's report, with exactly three parts (R58): the goals, the cooperation process and the plan's status.
/// One per agreement and year, also for a year without a plan. Länsstyrelsen compiles it (R59), the preparatory group
/// prepares it, the council approves it by its paragraph.
/// </summary>
public sealed partial class YearReport : CouncilMatter
{
    private readonly List<YearReportSection> sections = [];
    private readonly List<GoalAssessment> assessments = [];
    private readonly List<YearReportSuggestion> suggestions = [];
    private readonly List<YearReportDispatch> dispatches = [];
    private readonly List<YearReportHandling> handlings = [];

    private YearReport()
    {
    }

    /// <summary>The agreement whose year it is.</summary>
    public Agreement Agreement { get; private set; } = null!;

    /// <summary>Key of <see cref="Agreement"/>.</summary>
    public Guid AgreementId { get; private set; }

    /// <summary>The calendar year that is followed up.</summary>
    public int Year { get; private set; }

    /// <summary>State.</summary>
    public YearReportStatus Status { get; private set; }

    /// <summary>Number given to the latest suggestion. Numbers are never used again.</summary>
    public int LastSuggestionNumber { get; private set; }

    /// <summary>When it was published, in UTC; null before.</summary>
    public DateTime? PublishedUtc { get; private set; }

    /// <summary>The sections, in no order; sort by kind.</summary>
    public IReadOnlyList<YearReportSection> Sections => sections;

    /// <summary>Bedömningar, at most one a goal.</summary>
    public IReadOnlyList<GoalAssessment> Assessments => assessments;

    /// <summary>Förslag inför nästa år, in no order; sort by number.</summary>
    public IReadOnlyList<YearReportSuggestion> Suggestions => suggestions;

    /// <summary>Times the draft was sent out, in no order; sort by number.</summary>
    public IReadOnlyList<YearReportDispatch> Dispatches => dispatches;

    /// <summary>Times a body has dealt with it, in no order; sort by number.</summary>
    public IReadOnlyList<YearReportHandling> Handlings => handlings;

    /// <inheritdoc />
    public override string LogName => $"{Year}";

    /// <summary>Number of the draft being written: 1 until it is sent out, then one more for each time.</summary>
    public int DraftNumber => dispatches.Count + 1;

    /// <summary>The council's approval, or null.</summary>
    public YearReportHandling? Approval =>
        handlings.Find(handling => handling is { Kind: HandlingKind.Approved, TakenBackUtc: null });

    /// <summary>How many times it has been approved, counting what was taken back; also the number of what was approved last.</summary>
    public int ApprovalNumber => handlings.Count(handling => handling.Kind == HandlingKind.Approved);

    /// <summary>How much is ready, in whole per cent: the sections marked ready, of all.</summary>
    public int PercentReady => PercentOf(sections.Count(section => section.IsReady));

    /// <inheritdoc />
    public override bool IsProposed => Status == YearReportStatus.Proposed;

    /// <inheritdoc />
    public override bool IsForTheCouncilOnly => false;

    /// <summary>Why the report of a year cannot be started.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="year">The year that is followed up.</param>
    /// <param name="yearsWithYearReport">Years of the agreement that have one already.</param>
    /// <param name="today">The day, in Sweden.</param>
    public static IReadOnlyList<YearReportStartRefusal> RefusalsToStart(
        Agreement agreement, int year, IEnumerable<int> yearsWithYearReport, DateOnly today)
    {
        List<YearReportStartRefusal> reasons = [];
        if (!agreement.IsInForceDuring(year))
            reasons.Add(YearReportStartRefusal.AgreementNotInForce);
        if (yearsWithYearReport.Contains(year))
            reasons.Add(YearReportStartRefusal.YearHasYearReport);
        if (year > today.Year)
            reasons.Add(YearReportStartRefusal.YearHasNotBegun);
        return reasons;
    }

    /// <summary>Börjar sammanställa: every section stands there, empty.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="year">The year that is followed up.</param>
    /// <param name="yearsWithYearReport">Years of the agreement that have one already.</param>
    /// <param name="today">The day, in Sweden.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToStart"/> lists reasons.</exception>
    public static YearReport Start(Agreement agreement, int year, IEnumerable<int> yearsWithYearReport, DateOnly today)
    {
        RefusedException.ThrowIfAny(nameof(Start), RefusalsToStart(agreement, year, yearsWithYearReport, today));
        var yearReport = new YearReport { Agreement = agreement, AgreementId = agreement.Id, Year = year, Status = YearReportStatus.Draft };
        yearReport.sections.AddRange(Enum.GetValues<SectionKind>().Select(kind => new YearReportSection(yearReport, kind)));
        return yearReport;
    }

    /// <summary>How much is ready when so many sections are, in whole per cent, rounded down: all is 100 and nothing else is.</summary>
    public static int PercentOf(int readySections) => readySections * 100 / Enum.GetValues<SectionKind>().Length;

    /// <summary>Why the content cannot be changed. What is before the council or approved stays as it is.</summary>
    public IReadOnlyList<YearReportChangeRefusal> RefusalsToChange() => Status switch
    {
        { IsOpen: true } => [],
        YearReportStatus.Proposed => [YearReportChangeRefusal.IsProposed],
        _ => [YearReportChangeRefusal.IsApproved],
    };

    /// <summary>The section of a kind.</summary>
    public YearReportSection Section(SectionKind kind) => sections.Single(section => section.Kind == kind);

    /// <summary>Why a section cannot get a text.</summary>
    /// <param name="kind">Which section.</param>
    /// <param name="text">Markdown.</param>
    /// <param name="isReady">Whether it is to be marked ready.</param>
    public IReadOnlyList<SectionRefusal> RefusalsToWrite(SectionKind kind, string text, bool isReady)
    {
        List<SectionRefusal> reasons = [];
        if (RefusalsToChange().Count > 0)
            reasons.Add(SectionRefusal.IsLocked);
        if (isReady && string.IsNullOrWhiteSpace(text))
            reasons.Add(SectionRefusal.NothingWritten);
        if (isReady && kind == SectionKind.Goals && Unassessed().Any())
            reasons.Add(SectionRefusal.GoalsNotAssessed);
        return reasons;
    }

    /// <summary>Writes a section, and marks it ready or not.</summary>
    /// <param name="kind">Which section.</param>
    /// <param name="text">Markdown.</param>
    /// <param name="isReady">Whether it is ready.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToWrite"/> lists reasons.</exception>
    public void Write(SectionKind kind, string text, bool isReady)
    {
        RefusedException.ThrowIfAny(nameof(Write), RefusalsToWrite(kind, text, isReady));
        Section(kind).Write(text, isReady);
    }

    /// <summary>The assessment of a goal, or null while nobody has begun on it.</summary>
    public GoalAssessment? AssessmentOf(Goal goal) => assessments.Find(assessment => assessment.GoalId == goal.Id);

    /// <summary>Bedömer a goal. Without a level or without words it is begun, not done.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="level">How far it is reached; null for not yet judged.</param>
    /// <param name="text">The judgement, Markdown.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToChange"/> lists reasons.</exception>
    /// <exception cref="ArgumentException">The goal is another agreement's.</exception>
    public void Assess(Goal goal, GoalLevel? level, string text)
    {
        RefusedException.ThrowIfAny(nameof(Assess), RefusalsToChange());
        if (goal.AgreementId != AgreementId)
            throw new ArgumentException("The goal belongs to another agreement.", nameof(goal));

        var assessment = AssessmentOf(goal);
        if (assessment is null)
            assessments.Add(assessment = new GoalAssessment(this, goal));
        assessment.Write(level, text);
        // A goal that is open again is not ready, whatever was said before.
        if (!assessment.IsComplete)
            Section(SectionKind.Goals).Reopen();
    }

    /// <summary>Goals that lack a level or a judgement, in order.</summary>
    public IEnumerable<Goal> Unassessed() => Agreement.Goals
        .OrderBy(goal => goal.Number)
        .Where(goal => AssessmentOf(goal) is not { IsComplete: true });

    /// <summary>Adds a suggestion for the years to come.</summary>
    /// <param name="content">What it says.</param>
    /// <exception cref="RefusedException"><see cref="RefusalsToChange"/> lists reasons.</exception>
    /// <exception cref="ArgumentException">The area is another agreement's.</exception>
    public YearReportSuggestion Suggest(SuggestionContent content)
    {
        RefusedException.ThrowIfAny(nameof(Suggest), RefusalsToChange());
        LastSuggestionNumber++;
        var suggestion = new YearReportSuggestion(this, LastSuggestionNumber, content);
        suggestions.Add(suggestion);
        return suggestion;
    }

    /// <summary>Takes away a suggestion. Its number is not used again.</summary>
    /// <exception cref="RefusedException"><see cref="RefusalsToChange"/> lists reasons.</exception>
    public void Remove(YearReportSuggestion suggestion)
    {
        RefusedException.ThrowIfAny(nameof(Remove), RefusalsToChange());
        suggestions.Remove(suggestion);
    }
}
