using System.Text.Json;
using RokPortal.Data.Seeding;

namespace RokPortal.Application.Seeding;

/// <summary>
/// The demo year's files (exempeldata). A date is an offset from the demo's year and "MM-dd"; a month of an activity
/// is "MM" of its plan's year. Only what the portal can load yet is described here.
/// </summary>
internal static class DemoFiles
{
    public static T Read<T>(string name)
    {
        using var stream = SeedFiles.Open(typeof(DemoFiles).Assembly, $"RokPortal.Application.Seeding.Demo.{name}");
        return JsonSerializer.Deserialize<T>(stream, SeedFiles.Json) ?? throw new JsonException($"{name} is empty.");
    }

    public static DateOnly? MonthOf(int year, string? month) =>
        month is null ? null : new DateOnly(year, int.Parse(month, CultureInfo.InvariantCulture), 1);

    internal sealed record RelativeDate(int Year, string MonthDay)
    {
        /// <summary>The day, moved off the weekend: meetings are held on weekdays whatever the year.</summary>
        public DateOnly WeekdayIn(int demoYear)
        {
            var day = In(demoYear);
            return day.AddDays(day.DayOfWeek switch { DayOfWeek.Saturday => -1, DayOfWeek.Sunday => 1, _ => 0 });
        }

        public DateOnly In(int demoYear) =>
            DateOnly.ParseExact($"{demoYear + Year:0000}-{MonthDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    internal sealed record PersonsFile(
        RelativeDate AssumedToday,
        IReadOnlyList<BodyRow> Bodies,
        IReadOnlyList<PersonRow> Persons,
        IReadOnlyList<SeatRow> Seats,
        IReadOnlyList<MandateRow> Mandates);

    internal sealed record BodyRow(string Key, string Chair, string Secretary);

    internal sealed record PersonRow(
        string Key, string GivenName, string FamilyName, string? Party, string OfficeTitle, bool IsElected, string Email, string? Account);

    internal sealed record SeatRow(string Key, string Body, string Party, int Number = 1);

    internal sealed record MandateRow(
        string Seat, string Person, Domain.Bodies.MandateRole Role, RelativeDate From, RelativeDate? To, string AppointedBy);

    internal sealed record PlansFile(ExtensionRow Agreement, IReadOnlyList<PlanRow> Plans);

    internal sealed record ExtensionRow(string Slug, RelativeDate ValidToAfterExtension);

    internal sealed record PlanRow(
        string Key,
        int Year,
        Domain.Plans.PlanStatus Status,
        string Foreword,
        string? AdoptedAtMeeting,
        string? ProposedAtMeeting,
        IReadOnlyList<ConsiderationRow> Considerations,
        IReadOnlyList<ActivityRow> Activities);

    internal sealed record ConsiderationRow(
        string Area, string? GenderEquality, string? DiscriminationGrounds, string? BestInterestsOfTheChild);

    internal sealed record ActivityRow(
        string Key,
        string Title,
        string Area,
        IReadOnlyList<int> Goals,
        string? Background,
        string? Purpose,
        string? ExpectedResult,
        string? TargetGroup,
        string? Description,
        string? ResponsibleParty,
        IReadOnlyList<string> ParticipatingParties,
        IReadOnlyList<string> ExternalActors,
        string? StartMonth,
        string? EndMonth,
        string? Resources,
        string? Indicator,
        string? FollowUpMethod,
        string? ConsiderationNote,
        string? ContinuesActivity,
        Domain.Plans.ActivityState State,
        string? StateReason,
        IReadOnlyList<MilestoneRow> Milestones);

    internal sealed record IndicatorsFile(IReadOnlyList<IndicatorRow> Indicators);

    internal sealed record IndicatorRow(string KoladaId, string Source, AimRow? Baseline, AimRow? Target, IReadOnlyList<ValueRow> Values);

    internal sealed record AimRow(int Year, decimal Value);

    internal sealed record ValueRow(string Area, int Year, string Sex, decimal? Value, string? Status);

    internal sealed record MilestoneRow(string Title, string? Month, bool Done);
}
