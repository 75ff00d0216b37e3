using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace RokPortal.Documents.Mail;

/// <summary>
/// Writes a letter as plain text and as HTML with the same words. The HTML is one column without pictures, and nothing
/// in it tells anybody that it was read; looks stand in attributes, because mail programs throw style sheets away.
/// </summary>
public static class LetterWriter
{
    private const string BodyStyle =
        "margin:0;padding:24px 16px;background:#ffffff;color:#1f2d3a;"
        + "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5";
    private const string HeadingStyle = "margin:0 0 16px;font-size:22px;line-height:1.3";
    private const string ParagraphStyle = "margin:0 0 16px";
    private const string LinkStyle = "color:#186581;font-weight:bold;text-decoration:underline";
    private const string AddressStyle = "margin:0 0 16px;font-size:14px;color:#545f69;overflow-wrap:anywhere;word-break:break-word";
    private const string CopyAddress = "Om länken inte går att öppna, kopiera adressen:";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The letter as plain text.</summary>
    public static string Text(Letter letter)
    {
        List<string> parts = [GreetingOf(letter), .. letter.Paragraphs.Select(SafeText.Clean)];
        if (letter.Action is { } action)
            parts.Add($"{SafeText.Clean(action.Label)}:\n{AddressOf(action)}");
        parts.Add(string.Join('\n', letter.Closing.Select(SafeText.Clean)));
        return string.Join("\n\n", parts.Where(part => part.Length > 0)) + "\n";
    }

    /// <summary>The letter as an HTML document.</summary>
    public static string Html(Letter letter)
    {
        var subject = Encode(letter.Subject);
        var closing = string.Join("<br>", letter.Closing.Select(Encode));
        return $"""
            <!doctype html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{subject}</title>
            </head>
            <body style="{BodyStyle}">
            <div role="main" style="max-width:576px;margin:0 auto">
            <h1 style="{HeadingStyle}">{subject}</h1>
            {Paragraph(Encode(GreetingOf(letter)))}
            {string.Join('\n', letter.Paragraphs.Select(paragraph => Paragraph(Encode(paragraph))))}
            {(letter.Action is { } action ? ActionOf(action) : "")}
            {Paragraph(closing)}
            </div>
            </body>
            </html>

            """;
    }

    private static string GreetingOf(Letter letter) =>
        SafeText.Clean(letter.RecipientName).Trim() is { Length: > 0 } name ? $"Hej {name}," : "Hej,";

    private static string ActionOf(LetterLink action)
    {
        var address = Encode(AddressOf(action));
        return $"""
            <p style="{ParagraphStyle}"><a href="{address}" style="{LinkStyle}">{Encode(action.Label)}</a></p>
            <p style="{AddressStyle}">{CopyAddress}<br>{address}</p>
            """;
    }

    /// <summary>Only addresses that a browser opens as pages: a letter never carries another scheme.</summary>
    private static string AddressOf(LetterLink action) =>
        action.Address.IsAbsoluteUri && (action.Address.Scheme == Uri.UriSchemeHttps || action.Address.Scheme == Uri.UriSchemeHttp)
            ? action.Address.AbsoluteUri
            : throw new ArgumentException("The link of a letter has http or https.", nameof(action));

    private static string Paragraph(string html) => html.Length == 0 ? "" : $"<p style=\"{ParagraphStyle}\">{html}</p>";

    private static string Encode(string text) =>
        Encoder.Encode(SafeText.Clean(text))
            .Replace("&#xA;", "<br>", StringComparison.Ordinal)
            .Replace("\n", "<br>", StringComparison.Ordinal);
}
