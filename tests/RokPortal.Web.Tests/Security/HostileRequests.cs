using System.Text;

namespace RokPortal.Web.Tests.Security;

/// <summary>Requests that no page would make, and some that one would: the same ones each time, from a fixed seed.</summary>
internal sealed class HostileRequests(int seed, IReadOnlyList<PageDoor> doors)
{
    private const int MoreFieldsThanAreRead = 1_100;

    /// <summary>Texts, escaped as in an address: no characters, halves of letters, ends of texts, far too much, markup, commands.</summary>
    private static readonly string[] Texts =
    [
        "", "x", "%EF%BF%BE", "%EF%BF%BF", "%EF%B7%90", "%ED%A0%80", "%F0%9F%98%80", "%00", "f%00b", "%0D%0AX-Evil:%201",
        "%1B%5B31m",
        "%E2%80%AE%E2%80%8B", "%25%25", "%C3%A5%C3%A4%C3%B6", "%FF%FE", "..%2F..%2Fetc%2Fpasswd", "%3Cscript%3Ealert(1)%3C/script%3E",
        "';drop%20table%20Activities;--", "-1", "0", "1.5", "99999999999999999999", "2027", "0001-01-01", "9999-12-31", "2026-02-30",
        "00000000-0000-0000-0000-000000000000", "0199aaaa-0000-7000-8000-000000000000", "true", "NaN", "null", "%7B%22a%22:%5B", "%5B1,2",
        new('a', 3_000), "%24%7Bjndi%7D", "{{7*7}}", "%E1%B8%8D%CC%87",
    ];

    private static readonly string[] Keys =
    [
        "Input.Title", "Input.Version", "Input.Base", "Input.Milestones[0].Month", "Input.Milestones[99999].Title", "Input.GoalIds",
        "Input.PartyIds[0]", "Input[=1", "Input[", "Input[]]", "Input..", ".", "[", "[0].x", "Input.Title[0][1][2]", "%00", "%EF%BF%BE",
        "",
        "Draft.Subject", "Preview", "Move", "handler", "Title", "Reason", "Year", "Text", "Query", "sida", "ar", "sok", "part",
        "tillbaka", "Parked", "Password", "Input.Password", "Email", "__RequestVerificationToken", new('k',
        5_000), "Input." + new string('[', 300),
    ];

    private static readonly string[] Methods =
        ["GET", "GET", "GET", "GET", "POST", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"];

    private static readonly string[] Headers = ["Accept-Language", "Referer", "Cookie", "X-Requested-With", "Range", "Expect"];

    private static readonly string?[] ContentTypes =
    [
        "application/x-www-form-urlencoded; charset=utf-7", "application/x-www-form-urlencoded; charset=no-such",
        "multipart/form-data",
        "multipart/form-data; boundary=", "multipart/form-data; boundary=x", "application/json",
        "text/plain", "text/xml", "image/png", null,
    ];

    private readonly Random random = new(seed);

    /// <summary>The next request. The token is one that the portal gave to whoever asks.</summary>
    public HttpRequestMessage Next(string token)
    {
        var door = One(doors);
        var request = new HttpRequestMessage(new HttpMethod(One(Methods)), new Uri(AddressOf(door), UriKind.Relative));
        if (request.Method.Method is "POST" or "PUT" or "PATCH")
            request.Content = Body(token);
        if (random.Next(10) == 0)
            request.Headers.TryAddWithoutValidation(One(Headers), One(Texts));
        return request;
    }

    private string AddressOf(PageDoor door)
    {
        var parts = door.Address.Split('/');
        if (parts.Length > 2 && random.Next(3) == 0)
            parts[random.Next(2, parts.Length)] = One(Texts);
        var query = Enumerable.Range(0, random.Next(3)).Select(_ => $"{Escaped(One(Keys))}={One(Texts)}").ToList();
        if (door.Handler is not null)
            query.Add($"handler={door.Handler}");
        else if (random.Next(20) == 0)
            query.Add($"handler={One(Texts)}");
        return string.Join('/', parts) + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }

    private ByteArrayContent Body(string token)
    {
        if (random.Next(6) == 0)
            return new HostileUpload(random, Texts, Keys).Body(token);

        var body = random.Next(40) == 0
            ? string.Join('&', Enumerable.Range(0, MoreFieldsThanAreRead).Select(i => $"Field{i}={One(Texts)}"))
            : string.Join('&', Enumerable.Range(0, random.Next(8)).Select(_ => $"{Escaped(One(Keys))}={One(Texts)}"));
        if (random.Next(4) > 0)
            body = $"__RequestVerificationToken={Uri.EscapeDataString(token)}&{body}";
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        var type = random.Next(4) > 0 ? "application/x-www-form-urlencoded" : One(ContentTypes);
        content.Headers.ContentType = null;
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    /// <summary>A key with its brackets escaped; what is escaped already stays.</summary>
    private static string Escaped(string key) =>
        key.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);

    private T One<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];
}
