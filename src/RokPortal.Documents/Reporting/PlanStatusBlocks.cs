namespace RokPortal.Documents.Reporting;

/// <summary>
/// The plan's status in words and tables: what needs attention, numbers by activity, who says what. Read in black and
/// white it says the same. Part of more than one document, so the level of its headings is given.
/// </summary>
internal static class PlanStatusBlocks
{
    /// <summary>Number of answers by status for the whole plan.</summary>
    public static IEnumerable<Block> Overview(PlanStatusRecord status, int level)
    {
        var answers = Answers(status).ToList();
        yield return new Heading(level, "Läget i siffror");
        yield return new FactList(
        [
            .. PartyStatuses.Asked.Select(status => new Fact(StatusTexts.Of(status), Count(answers, status))),
        ]);
        if (Silence(answers) is { Length: > 0 } silence)
            yield return new Paragraph($"Status saknas från {silence}.");
    }

    /// <summary>What stands still or is at risk, the worst first, with the party's own reason.</summary>
    public static IEnumerable<Block> Attention(PlanStatusRecord status, int level)
    {
        yield return new Heading(level, "Behöver uppmärksamhet");
        var items = (from activity in Activities(status)
                     from answer in activity.Answers
                     where answer.Status is { NeedsReason: true }
                     orderby answer.Status == ReportStatus.Stalled ? 0 : 1, answer.IsResponsible ? 0 : 1
                     select (IReadOnlyList<Block>)[new Paragraph(
                     [
                         new TextRun($"{activity.Number} {activity.Title}.", Bold: true),
                         new TextRun($" {StatusTexts.Of(answer.Status!.Value)}, {answer.Party}"
                             + $"{(answer.IsResponsible ? " (ansvarig)" : "")}. {answer.Reason}"),
                     ])]).ToList();
        yield return items.Count == 0
            ? new Paragraph("Ingen part har meddelat att något står still eller riskerar att bli försenat.")
            : new ListBlock(items);
    }

    /// <summary>One row an activity, with the number of each status and what the responsible party says.</summary>
    public static IEnumerable<Block> Summary(PlanStatusRecord status, int level)
    {
        yield return new Heading(level, "Aktiviteterna i sammandrag");
        yield return new Table(
            [
                new TableColumn("Aktivitet", 4.2),
                new TableColumn("Ansvarig part säger", 2),
                .. CountColumns(0.9),
            ],
            [.. Activities(status).Select(Row)],
            "Antal parter per status för varje aktivitet");
    }

    /// <summary>Number of answers by status for each area.</summary>
    public static IEnumerable<Block> Areas(PlanStatusRecord status, int level) =>
    [
        new Heading(level, "Status per område"),
        new Table(
            [new TableColumn("Område", 3.4), .. CountColumns(1)],
            [.. status.Areas.Select(area => (IReadOnlyList<TableCell>)
            [
                new TableCell(area.Name, isRowHeader: true),
                .. Counts([.. area.Activities.SelectMany(activity => activity.Answers)]),
            ])],
            "Antal svar per status för varje område"),
    ];

    /// <summary>What each party says, in its own words, activity by activity. Silence is said as well.</summary>
    public static IEnumerable<Block> ByParty(PlanStatusRecord status, int level) =>
        from own in Activities(status).SelectMany(activity => activity.Answers.Select(answer => (activity, answer)))
            .GroupBy(pair => pair.answer.Party)
            .OrderBy(own => own.Key, StringComparer.Create(DocumentTexts.Swedish, CompareOptions.None))
        from block in new Block[]
        {
            new Heading(level, own.Key) { IsInContents = false },
            new ListBlock([.. own.Select(pair => OwnWords(pair.activity, pair.answer))]),
        }
        select block;

    /// <summary>Every activity with what each party says, area by area.</summary>
    public static IEnumerable<Block> Details(PlanStatusRecord status, int level) =>
        from area in status.Areas
        from block in new Block[] { new Heading(level, area.Name) }
            .Concat(area.Activities.SelectMany(activity => Activity(activity, level + 1)))
        select block;

    private static IEnumerable<Block> Activity(ActivityStatusRecord activity, int level)
    {
        yield return new KeepTogether(
        [
            new Heading(level, $"{activity.Number} {activity.Title}") { IsInContents = false },
            .. activity.State is null
                ? Array.Empty<Block>()
                : [new Paragraph([new TextRun($"{activity.State}.", Bold: true), new TextRun($" {activity.StateReason}")])],
        ])
        { WithNext = true };
        var groups = activity.Answers
            .GroupBy(answer => PartyStatuses.Of(answer.Status))
            .OrderBy(group => group.Key);
        yield return new FactList([.. groups.Select(group => new Fact(
            StatusTexts.Of(group.Key),
            string.Join(", ", group.Select(NameOf))))]);
        var words = activity.Answers.Where(answer => answer.Reason.Length > 0 || answer.Text.Length > 0)
            .Select(answer => (IReadOnlyList<Block>)[new Paragraph(
            [
                new TextRun($"{answer.Party}:", Bold: true),
                new TextRun($" {string.Join(" ", new[] { answer.Text, answer.Reason }.Where(text => text.Length > 0))}"),
            ])])
            .ToList();
        if (words.Count > 0)
            yield return new ListBlock(words);
    }

    private static IReadOnlyList<TableCell> Row(ActivityStatusRecord activity) =>
    [
        new TableCell(
            $"{activity.Number} {activity.Title}{(activity.State is null ? "" : $" ({activity.State.ToLowerInvariant()})")}",
            isRowHeader: true),
        new TableCell(activity.Answers.FirstOrDefault(answer => answer.IsResponsible) is { } responsible
            ? $"{responsible.Party}: {StatusTexts.Of(PartyStatuses.Of(responsible.Status))}"
            : ""),
        .. Counts(activity.Answers),
    ];

    private static IEnumerable<TableColumn> CountColumns(double width) =>
    [
        .. PartyStatuses.Asked.Select(status => new TableColumn(StatusTexts.ShortOf(status), width, ColumnAlignment.Right)),
    ];

    private static IEnumerable<TableCell> Counts(IReadOnlyList<PartyStatusRecord> answers) =>
    [
        .. PartyStatuses.Asked.Select(status => new TableCell(Count(answers, status))),
    ];

    private static IReadOnlyList<Block> OwnWords(ActivityStatusRecord activity, PartyStatusRecord answer)
    {
        var said = StatusTexts.Of(PartyStatuses.Of(answer.Status));
        var words = string.Join(" ", new[] { answer.Text, answer.Reason }.Where(text => text.Length > 0));
        return [new Paragraph(
        [
            new TextRun($"{activity.Number} {activity.Title}:", Bold: true),
            new TextRun($" {said}{(answer.IsResponsible ? " (ansvarig)" : "")}. {words}".TrimEnd()),
        ])];
    }

    /// <summary>Who has not reported, by name, and on how many activities.</summary>
    private static string Silence(IEnumerable<PartyStatusRecord> answers) => DocumentTexts.Join(
    [
        .. answers.Where(answer => answer.Status is null).GroupBy(answer => answer.Party).Select(own => $"{own.Key} ({own.Count()})"),
    ]);

    private static string NameOf(PartyStatusRecord answer) => answer.IsResponsible ? $"{answer.Party} (ansvarig)" : answer.Party;

    private static IEnumerable<ActivityStatusRecord> Activities(PlanStatusRecord status) =>
        status.Areas.SelectMany(area => area.Activities);

    private static IEnumerable<PartyStatusRecord> Answers(PlanStatusRecord status) =>
        Activities(status).SelectMany(activity => activity.Answers);

    private static string Count(IEnumerable<PartyStatusRecord> answers, PartyStatus status) =>
        answers.Count(answer => PartyStatuses.Of(answer.Status) == status).ToString(CultureInfo.InvariantCulture);
}
