using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using RokPortal.Data.Kolada;

namespace RokPortal.Application.Kolada;

/// <summary>
/// Asks Kolada (v3). It asks only the configured address: an answer's link to the next page gives the path, never the
/// host, and redirects are not followed. Answers are bounded in size, number and time.
/// </summary>
public sealed class KoladaClient(HttpClient http, KoladaOptions options, KoladaPace pace, TimeProvider clock)
{
    /// <summary>Kolada takes so many ids or years in one request.</summary>
    private const int MostIds = 25;

    private const int MostPages = 200;

    /// <summary>What Kolada calls a measure today.</summary>
    /// <exception cref="KoladaException">There is no answer that can be used.</exception>
    public async Task<string> TitleAsync(string kpi, CancellationToken cancel)
    {
        var answer = await AskAsync<KoladaMeasure>($"kpi/{Uri.EscapeDataString(kpi)}", cancel);
        var measure = answer.Values is { } list ? list.FirstOrDefault(one => one.Id == kpi) : answer;
        return measure?.Title is { Length: > 0 } title ? title : throw new KoladaException(KoladaFault.Unknown);
    }

    /// <summary>All that Kolada says of a measure for some areas and years: every page of every part, or nothing at all.</summary>
    /// <exception cref="KoladaException">There is no answer that can be used.</exception>
    public async Task<IReadOnlyList<ValueEntry>> ValuesAsync(
        string kpi, IReadOnlyList<string> areas, IReadOnlyList<int> years, bool isBySex, CancellationToken cancel)
    {
        List<KoladaRow> rows = [];
        foreach (var someAreas in areas.Chunk(MostIds))
        {
            foreach (var someYears in years.Chunk(MostIds))
            {
                var yearList = string.Join(',', someYears.Select(year => year.ToString(CultureInfo.InvariantCulture)));
                await ReadPagesAsync(
                    $"data/kpi/{Uri.EscapeDataString(kpi)}/municipality/{string.Join(',', someAreas)}/year/{yearList}?per_page=5000",
                    rows, cancel);
            }
        }

        return KoladaReading.EntriesOf(rows, kpi, areas, years, isBySex);
    }

    private async Task ReadPagesAsync(string first, List<KoladaRow> rows, CancellationToken cancel)
    {
        HashSet<string> asked = [];
        for (var address = first; address is not null;)
        {
            if (asked.Count == MostPages)
                throw new KoladaException(KoladaFault.TooLarge);
            if (!asked.Add(address))
                throw new KoladaException(KoladaFault.NotUnderstood);

            var page = await AskAsync<KoladaPage>(address, cancel);
            rows.AddRange(page.Values ?? throw new KoladaException(KoladaFault.NotUnderstood));
            address = Next(page.NextUrl ?? page.NextPage);
        }
    }

    /// <summary>Path and query of the next page; whatever host the answer names, only ours is asked.</summary>
    private string? Next(string? link)
    {
        if (string.IsNullOrEmpty(link))
            return null;

        return Uri.TryCreate(options.BaseUrl, link, out var next)
            ? next.PathAndQuery
            : throw new KoladaException(KoladaFault.NotUnderstood);
    }

    private async Task<T> AskAsync<T>(string address, CancellationToken cancel)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await TryAsync<T>(new Uri(options.BaseUrl, address), cancel);
            if (answer.Content is { } content)
                return content;
            if (!answer.MayPass || attempt >= options.Tries)
                throw new KoladaException(answer.Fault);

            var pause = answer.Wait ?? options.FirstPause * Math.Pow(2, attempt - 1);
            await Task.Delay(pause < options.LongestPause ? pause : options.LongestPause, cancel);
        }
    }

    private async Task<Answer<T>> TryAsync<T>(Uri address, CancellationToken cancel)
        where T : class
    {
        await pace.WaitAsync(cancel);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(options.Timeout);
        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => await ReadAsync<T>(response.Content, patience.Token),
                HttpStatusCode.TooManyRequests => new(
                    null, KoladaFault.TooManyRequests, MayPass: true, WaitOf(response.Headers.RetryAfter)),
                >= HttpStatusCode.InternalServerError => new(
                    null, KoladaFault.SourceFailed, MayPass: true, WaitOf(response.Headers.RetryAfter)),
                _ => new(null, KoladaFault.Unknown),
            };
        }
        catch (Exception error)
            when (error is HttpRequestException or IOException
                || (error is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return new(null, KoladaFault.NoAnswer, MayPass: true);
        }
        catch (JsonException)
        {
            return new(null, KoladaFault.NotUnderstood, MayPass: true);
        }
    }

    private async Task<Answer<T>> ReadAsync<T>(HttpContent content, CancellationToken cancel)
        where T : class
    {
        if (content.Headers.ContentLength > options.MostBytes)
            return new(null, KoladaFault.TooLarge);

        await using var stream = await content.ReadAsStreamAsync(cancel);
        using var kept = new MemoryStream();
        var part = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(part, cancel)) > 0;)
        {
            if (kept.Length + read > options.MostBytes)
                return new(null, KoladaFault.TooLarge);
            kept.Write(part, 0, read);
        }

        return JsonSerializer.Deserialize<T>(kept.GetBuffer().AsSpan(0, (int)kept.Length), KoladaJson.Options) is { } answer
            ? new(answer, default)
            : new(null, KoladaFault.NotUnderstood);
    }

    private TimeSpan? WaitOf(RetryConditionHeaderValue? header) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => null,
    };

    private sealed record Answer<T>(T? Content, KoladaFault Fault, bool MayPass = false, TimeSpan? Wait = null)
        where T : class;
}
