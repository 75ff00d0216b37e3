namespace RokPortal.Documents.Pdf.Layout;

/// <summary>Puts slices on pages: keeps together what belongs together, divides what is too high, repeats table headers.</summary>
internal sealed class PageFlow(double left, double top, double bottom)
{
    // Sums of many heights differ in the last decimals.
    private const double Tolerance = 0.01;

    private readonly List<Page> pages = [];
    private double y;
    private Slice? previous;

    private Page Current => pages[^1];

    private bool IsAtTop => previous == null;

    public List<Page> Place(List<Slice> slices)
    {
        StartPage(null);
        var queue = slices.ToArray();
        for (var index = 0; index < queue.Length;)
        {
            var slice = queue[index];
            if (slice.StartsPage && !IsAtTop)
                StartPage(null);

            if (!IsAtTop && !Fits(HeightToStart(queue, index)))
            {
                StartPage(slice.RepeatedHeader);
                continue;
            }

            var room = bottom - y - Slice.Gap(previous, slice);
            if (slice.Height > room + Tolerance && slice.Split?.Invoke(room, IsAtTop) is var (first, rest))
            {
                Put(first);
                queue[index] = rest;
                StartPage(slice.RepeatedHeader);
                continue;
            }

            if (slice.Height > room + Tolerance && !IsAtTop)
            {
                StartPage(slice.RepeatedHeader);
                continue;
            }

            Put(slice);
            index++;
        }

        return pages;
    }

    private bool Fits(double height) => y + height <= bottom + Tolerance;

    /// <summary>
    /// What must have room for the slice to be worth starting here: all it is kept with, and the beginning of what
    /// follows.
    /// </summary>
    private double HeightToStart(Slice[] queue, int index)
    {
        double height = 0;
        var before = previous;
        for (var next = index; next < queue.Length; next++)
        {
            var slice = queue[next];
            height += Slice.Gap(before, slice);
            if (!slice.KeepWithNext || next == queue.Length - 1)
                return height + (slice.Split == null ? slice.Height : slice.LeastStart);

            height += slice.Height;
            before = slice;
            if (height > bottom - top)
                break;
        }

        // Bound to more than a page holds: no use in moving it.
        return Slice.Gap(previous, queue[index]) + queue[index].Height;
    }

    private void Put(Slice slice)
    {
        y += Slice.Gap(previous, slice);
        slice.Draw(Current, left, y);
        y += slice.Height;
        previous = slice;
    }

    private void StartPage(Slice? header)
    {
        pages.Add(new Page(pages.Count));
        previous = null;
        y = top;
        if (header == null)
            return;

        Current.Repeat(header, left, y);
        y += header.Height;
    }
}
