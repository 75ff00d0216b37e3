using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// The share of each status as one bar: <c>&lt;status-bar counts="Model.StatusCounts" /&gt;</c>, status → number. Hidden
/// from screen readers: the list that stands under it says the same in words. An SVG, because the widths are data and
/// style attributes are not allowed.
/// </summary>
[HtmlTargetElement("status-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusBarTagHelper : TagHelper
{
    private const double GapPercent = 0.5;

    public IReadOnlyDictionary<PartyStatus, int> Counts { get; set; } = new Dictionary<PartyStatus, int>();

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var shown = Enum.GetValues<PartyStatus>()
            .Select(status => (Look: StatusLooks.Of(status), Count: Counts.GetValueOrDefault(status)))
            .Where(part => part.Count > 0)
            .ToList();

        if (shown.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "bar");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");

        var total = shown.Sum(part => part.Count);
        var room = 100 - GapPercent * (shown.Count - 1);
        var x = 0.0;
        foreach (var (look, count) in shown)
        {
            var width = room * count / total;
            output.Content.AppendHtml(Part(look, count, x, width));
            x += width + GapPercent;
        }
    }

    private static TagBuilder Part(string look, int count, double x, double width)
    {
        var rect = new TagBuilder("rect");
        rect.Attributes["x"] = Percent(x);
        rect.Attributes["y"] = "2%";
        rect.Attributes["width"] = Percent(width);
        rect.Attributes["height"] = "96%";
        rect.Attributes["rx"] = "4";

        var text = new TagBuilder("text");
        text.Attributes["x"] = Percent(x + width / 2);
        text.Attributes["y"] = "50%";
        text.InnerHtml.Append(count.ToString(CultureInfo.InvariantCulture));

        var group = new TagBuilder("g");
        group.AddCssClass($"bar-{look}");
        group.InnerHtml.AppendHtml(rect).AppendHtml(text);
        return group;
    }

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
