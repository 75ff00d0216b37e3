using Microsoft.Playwright;

namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>Compares what a page looks like before and after a change.</summary>
internal static class Pictures
{
    /// <summary>Pixels round an element that belong to the picture of it: the focus ring is drawn there.</summary>
    private const float Margin = 8;

    private const string CountSeen = """
        async pictures => {
          const [before, after] = await Promise.all(pictures.map(async picture => {
            const bytes = Uint8Array.from(atob(picture), character => character.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes]));
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
            canvas.drawImage(bitmap, 0, 0);
            return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
          }));
          const linear = value => value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
          const luminance = (data, at) => 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
          let seen = 0;
          for (let at = 0; at < before.length; at += 4) {
            const [dark, light] = [luminance(before, at), luminance(after, at)].sort((a, b) => a - b);
            if ((light + 0.05) / (dark + 0.05) >= 3) seen++;
          }
          return seen;
        }
        """;

    /// <summary>
    /// How many pixels of an element and its surroundings a change makes at least three times darker or lighter, which is what
    /// the eye needs to tell the states of a control apart (WCAG 2.2, 1.4.11).
    /// </summary>
    /// <param name="element">The element; scrolled into view.</param>
    /// <param name="change">A function of the element, in JavaScript.</param>
    public static async Task<int> PixelsChangedAsync(ILocator element, string change)
    {
        // In the middle of the window nothing that sticks to its edges hides the element; and it has not got the focus yet.
        await element.EvaluateAsync("element => { document.activeElement.blur(); element.scrollIntoView({ block: 'center' }); }");
        var box = (await element.BoundingBoxAsync())!;
        var around = new Clip { X = box.X - Margin, Y = box.Y - Margin, Width = box.Width + 2 * Margin, Height = box.Height + 2 * Margin };
        var before = await TakeAsync(element.Page, around);
        await element.EvaluateAsync(change);
        var after = await TakeAsync(element.Page, around);
        return await element.Page.EvaluateAsync<int>(CountSeen, new[] { before, after });
    }

    private static async Task<string> TakeAsync(IPage page, Clip part) =>
        Convert.ToBase64String(await page.ScreenshotAsync(new() { Clip = part }));
}
