using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// A day in words: <c>&lt;sv-date value="meeting.Date" /&gt;</c> writes "tisdag 17 december 2024".
/// <c>format="long"</c> leaves out the weekday, <c>format="short"</c> the year too.
/// </summary>
[HtmlTargetElement("sv-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper : TagHelper
{
    public DateOnly? Value { get; set; }

    public string Format { get; set; } = "full";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is not { } date)
        {
            output.SuppressOutput();
            return;
        }

        var words = Format switch
        {
            "full" => SwedishDates.Full(date),
            "long" => SwedishDates.WithoutWeekday(date),
            "short" => SwedishDates.DayAndMonth(date),
            _ => throw new InvalidOperationException($"<sv-date> has no format \"{Format}\"."),
        };
        output.WriteTime(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), words);
    }
}

/// <summary>A month in words: <c>&lt;sv-month value="activity.Start" /&gt;</c> writes "januari 2025".</summary>
[HtmlTargetElement("sv-month", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MonthTagHelper : TagHelper
{
    public DateOnly? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is { } month)
            output.WriteTime(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), SwedishDates.Month(month));
        else
            output.SuppressOutput();
    }
}

/// <summary>
/// An instant, stored in UTC, as the clock on the wall in Sweden showed it: <c>&lt;sv-time utc="row.SavedUtc" /&gt;</c>
/// writes "tisdag 17 december 2024 kl. 13.00", with <c>format="clock"</c> only "kl. 13.00".
/// </summary>
[HtmlTargetElement("sv-time", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimeTagHelper : TagHelper
{
    public DateTime? Utc { get; set; }

    public string Format { get; set; } = "full";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Utc is not { } value)
        {
            output.SuppressOutput();
            return;
        }

        var instant = DateTime.SpecifyKind(value, DateTimeKind.Utc);
        var local = StockholmTime.ToLocal(instant);
        var date = DateOnly.FromDateTime(local);
        var clock = SwedishDates.Clock(TimeOnly.FromDateTime(local));

        var words = Format switch
        {
            "full" => $"{SwedishDates.Full(date)} {clock}",
            "long" => $"{SwedishDates.WithoutWeekday(date)} {clock}",
            "clock" => clock,
            _ => throw new InvalidOperationException($"<sv-time> has no format \"{Format}\"."),
        };
        output.WriteTime(instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), words);
    }
}

internal static class TimeElement
{
    public static void WriteTime(this TagHelperOutput output, string machineReadable, string words)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", machineReadable);
        output.Content.SetContent(words);
    }
}
