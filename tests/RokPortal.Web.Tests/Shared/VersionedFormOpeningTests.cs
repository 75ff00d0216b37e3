using System.Collections;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.Data.Plans;
using RokPortal.Data.Reporting;
using RokPortal.Data.YearReports;
using RokPortal.Domain.Agreements;
using RokPortal.Domain.Coordination;
using RokPortal.Domain.Files;
using RokPortal.Domain.Indicators;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Plans;
using RokPortal.Domain.Reporting;
using RokPortal.Domain.Sources;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;
using RokPortal.Web.Pages.Admin;
using RokPortal.Web.Pages.Indicators;
using RokPortal.Web.Pages.Meetings;
using RokPortal.Web.Pages.Meetings.Agendas;
using RokPortal.Web.Pages.Meetings.Recordings;
using RokPortal.Web.Pages.Meetings.Reopenings;
using RokPortal.Web.Pages.Plans.Activities;
using RokPortal.Web.Pages.Reporting.Answers;
using RokPortal.Web.Pages.Shared;
using RokPortal.Web.Pages.Sources;
using RokPortal.Web.Pages.YearReports;

namespace RokPortal.Web.Tests.Shared;

/// <summary>
/// Every form with versions opens with everything that is stored: a property that were forgotten there would look as if
/// others had emptied it, and the merge would take their emptiness in.
/// </summary>
public sealed class VersionedFormOpeningTests
{
    /// <summary>Properties that nothing is stored behind, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotStored = new()
    {
        ["SourceForm.RemovesFile"] = "A wish about the file, which is compared as File.",
    };

    /// <summary>The county's records, with what their forms need, as the forms open them.</summary>
    private static readonly Dictionary<Type, Func<RokDbContext, IEnumerable<string>>> Openings = new()
    {
        [typeof(SourceForm)] = db => Empty<SourceForm, Source>(db.Sources.Include(known => known.Area).Include(known => known.File)),
        [typeof(ActivityForm)] = db => Empty<ActivityForm, Activity>(db.Activities.WithEverything()),
        [typeof(ReminderForm)] = db => Empty<ReminderForm, County>(db.Counties),
        [typeof(IndicatorForm)] = db => Empty<IndicatorForm, Indicator>(db.Indicators.AsSplitQuery()
            .Include(known => known.Agreement.Goals).Include(known => known.Agreement.Areas)
            .Include(known => known.Goals).Include(known => known.Changes)),
        [typeof(AnswerForm)] = db => Empty<AnswerForm, ActivityReport>(db.ActivityReports),
        [typeof(CooperationForm)] = db => Empty<CooperationForm, PartyReport>(db.PartyReports.WithEverything()),
        [typeof(RecordingForm)] = db => Empty<RecordingForm, AgendaItem>(db.AgendaItems.Include(known => known.ActionPoints)),
        [typeof(ItemForm)] = db => Empty<ItemForm, AgendaItem>(db.AgendaItems.Include(known => known.Matter)),
        [typeof(ScheduleForm)] = db => Empty<ScheduleForm, Meeting>(db.Meetings),
        [typeof(PlaceForm)] = db => Empty<PlaceForm, Meeting>(db.Meetings),
        [typeof(SectionForm)] = db => Empty<SectionForm, (YearReport, SectionKind)>(db.YearReports.WithEverything().AsEnumerable()
            .SelectMany(report => report.Sections.Select(section => (report, section.Kind)))),
        [typeof(SuggestionForm)] = db => Empty<SuggestionForm, YearReportSuggestion>(
            db.YearReports.WithEverything().AsEnumerable().SelectMany(report => report.Suggestions)),
        [typeof(AssessmentForm)] = db => Empty<AssessmentForm, (YearReport, Goal)>(db.YearReports.WithEverything().AsEnumerable()
            .SelectMany(report => report.Agreement.Goals.Select(goal => (report, goal)))),
    };

    [Fact]
    public async Task EveryProperty_OfEveryForm_IsOpenedWithWhatIsStored()
    {
        using var host = new PortalHost();
        await using var db = host.OpenDatabase();
        await FillAsync(db);

        Assert.Equal(VersionedFormTests.Forms.ToHashSet(), [.. Openings.Keys]);
        Assert.Equal(string.Join('\n', NotStored.Keys), string.Join('\n', Openings.Values.SelectMany(open => open(db))));
    }

    [Fact]
    public void AProperty_ThatIsForgotten_IsFound() => Assert.Equal(
        ["Forgetful.Text", "Forgetful.Rows.Text"], Empty<Forgetful, string>(["stored"]));

    /// <summary>Properties, also of the rows in lists, that stay as in an empty form whatever is stored.</summary>
    private static IEnumerable<string> Empty<TForm, TStored>(IEnumerable<TStored> stored)
        where TForm : IVersionedForm<TForm, TStored>, new()
    {
        var opened = stored.AsEnumerable().Select(TForm.From).ToList();
        foreach (var property in VersionedFormTests.Written(typeof(TForm)))
        {
            if (opened.TrueForAll(form => Text(property.GetValue(form)) == Text(property.GetValue(new TForm()))))
                yield return $"{typeof(TForm).Name}.{property.Name}";
            if (VersionedFormTests.RowOf(property.PropertyType) is not { } row)
                continue;

            var rows = opened.SelectMany(form => ((IList)property.GetValue(form)!).Cast<object>()).ToList();
            var empty = Activator.CreateInstance(row);
            foreach (var inner in VersionedFormTests.Written(row))
            {
                if (rows.TrueForAll(filled => Text(inner.GetValue(filled)) == Text(inner.GetValue(empty))))
                    yield return $"{typeof(TForm).Name}.{property.Name}.{inner.Name}";
            }
        }
    }

    /// <summary>As the merge sees it: nothing and an empty text are the same.</summary>
    private static string Text(object? value) => value is null ? "\"\"" : JsonSerializer.Serialize(value);

    /// <summary>What the demo county lacks, in memory: whoever reads from this context afterwards finds it.</summary>
    private static async Task FillAsync(RokDbContext db)
    {
        var source = await db.Sources.FirstAsync();
        db.Entry(source).Reference(known => known.File).CurrentValue =
            StoredFile.Receive(new FileUpload("underlag.pdf", 5, "%PDF-"u8.ToArray()), mostBytes: 5);

        var activity = await db.Activities.FirstAsync();
        db.Entry(activity).Property(known => known.ContactId).CurrentValue = (await db.Persons.FirstAsync()).Id;

        var indicator = await db.Indicators.Include(known => known.Agreement.Goals).FirstAsync();
        indicator.Revise(new IndicatorContent
        {
            Name = indicator.Name,
            Source = indicator.Source,
            Unit = "personer",
            Decimals = 0,
            Goals = [indicator.Agreement.Goals[0]],
            CountsPeople = true,
            HidesSmallNumbers = true,
            Changes = [new DefinitionChangeContent(2023, "Fler räknas.")],
        });

        var answer = await db.ActivityReports.FirstAsync();
        db.Entry(answer).Property(known => known.ExpectedMonth).CurrentValue = new DateOnly(2027, 3, 1);
        db.Entry(answer).Property(known => known.WantsHelp).CurrentValue = true;
    }

    /// <summary>A form as it must not be.</summary>
    private sealed class Forgetful : IVersionedForm<Forgetful, string>
    {
        public static IReadOnlyList<MergedField<Forgetful>> Fields => [];

        public int Version { get; set; }

        public string? Base { get; set; }

        public string? Known { get; set; }

        public string? Text { get; set; }

        public List<Row> Rows { get; set; } = [];

        public static Forgetful From(string stored) => new() { Known = stored, Text = "", Rows = [new Row { Known = stored }] };
    }

    private sealed class Row
    {
        public string? Known { get; set; }

        public string? Text { get; set; }
    }
}
