using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace RokPortal.Web.TagHelpers;

/// <summary>
/// One of the two arrows of a row that can be moved, written as <c>@button</c>. Written by code and not by a view: a plan of
/// a hundred activities has two hundred of these.
/// </summary>
/// <param name="Number">The row's number, which the button posts with the direction: "upp-3". It is the button's id too.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Subject">What is moved, for those who hear the button.</param>
/// <param name="IsAtEnd">Whether it cannot go further.</param>
/// <param name="HasFocus">Whether it was pressed last.</param>
/// <param name="Icon">The arrow.</param>
public sealed record MoveButton(
    int Number, MoveDirection Direction, string Subject, bool IsAtEnd, bool HasFocus, IHtmlContent Icon) : IHtmlContent
{
    public string FormId { get; init; } = "ordning";

    /// <summary>Where it posts when its form posts elsewhere: beside an activity it stands in the activity's own form.</summary>
    public string? Detour { get; init; }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var value = Write(Number, Direction);
        writer.Write("<button class=\"ib\" type=\"submit\" name=\"Move\" value=\"");
        writer.Write(value);
        writer.Write("\" id=\"");
        writer.Write(value);
        writer.Write("\" form=\"");
        encoder.Encode(writer, FormId);
        if (Detour is not null)
        {
            writer.Write("\" formmethod=\"post\" formnovalidate formaction=\"");
            encoder.Encode(writer, Detour);
        }

        writer.Write("\" aria-label=\"");
        encoder.Encode(writer, PlanTexts.Of(Direction));
        writer.Write(": ");
        encoder.Encode(writer, Subject);
        writer.Write(IsAtEnd ? "\" aria-disabled=\"true\"" : "\"");
        if (HasFocus)
            writer.Write(" autofocus");
        writer.Write('>');
        Icon.WriteTo(writer, encoder);
        writer.Write("</button>");
    }

    /// <summary>What a button posts: "upp-3".</summary>
    public static string Write(int number, MoveDirection direction) =>
        string.Create(CultureInfo.InvariantCulture, $"{(direction == MoveDirection.Up ? "upp" : "ner")}-{number}");

    /// <summary>Whether it was the button of this row and direction that was pressed.</summary>
    /// <param name="pressed">What it posted, or null.</param>
    /// <param name="number">The row's number.</param>
    /// <param name="direction">Which way.</param>
    public static bool Is(string? pressed, int number, MoveDirection direction) =>
        pressed is not null && pressed == Write(number, direction);

    /// <summary>Reads what a button posted; null if it is something else.</summary>
    public static (int Number, MoveDirection Direction)? Read(string? value)
    {
        var parts = value?.Split('-') ?? [];
        return parts is [var direction and ("upp" or "ner"), var text] && int.TryParse(text, out var number)
            ? (number, direction == "upp" ? MoveDirection.Up : MoveDirection.Down)
            : null;
    }
}
