using Microsoft.EntityFrameworkCore;
using RokPortal.Data;
using RokPortal.TestSupport;
using RokPortal.TestSupport.Pages;

namespace RokPortal.Benchmarks.Pages;

/// <summary>
/// A demo county with its doors: browsers where somebody is signed in, at the published portal that is measured and at a host
/// that counts statements, both on the same database.
/// </summary>
internal sealed class Doors : IDisposable
{
    private readonly Dictionary<string, (HttpClient Portal, HttpClient Host)> clients = [];
    private readonly PortalHost host = new();
    private readonly PortalProcess portal;
    private readonly int? databaseServer;

    private Doors(Published published)
    {
        using var db = host.OpenDatabase();
        databaseServer = ProcessorTimes.ParentOf(db.Database.SqlQuery<int>($"SELECT pg_backend_pid() AS \"Value\"").Single());
        portal = published.Start(host.DatabaseOptions);
    }

    /// <summary>The portal's process.</summary>
    public int Process => portal.Id;

    /// <summary>Starts one, after something has been done to its county.</summary>
    public static async Task<Doors> OpenAsync(Published published, Func<RokDbContext, Task>? prepareAsync)
    {
        var doors = new Doors(published);
        await doors.host.PlanWithStandingItemsAsync(MeetingsOfTests.Council, new DateOnly(2029, 12, 12));
        await doors.host.HoldExampleMeetingsAsync();
        await using var db = doors.host.OpenDatabase();
        if (prepareAsync is not null)
            await prepareAsync(db);
        return doors;
    }

    public RokDbContext OpenDatabase() => host.OpenDatabase();

    public Task<IReadOnlyList<PageExample>> AddressesAsync() => PageAddresses.AllAsync(host);

    public ProcessorTimes Taken() => ProcessorTimes.Of(portal.Id, databaseServer);

    /// <summary>The addresses that there is something behind, as whom each is measured.</summary>
    public async Task<IReadOnlyList<MeasuredPage>> OpenAsync(IEnumerable<PageExample> addresses, string note)
    {
        List<MeasuredPage> open = [];
        foreach (var address in addresses)
        {
            foreach (var account in new[] { DemoAccounts.Coordinator, address.Account }.Distinct())
            {
                var (atPortal, atHost) = await SignInAsync(account);
                var page = new MeasuredPage(this, atPortal, address.Address, account, note);
                if (!await page.TryAsync())
                    continue;

                await page.CountAsync(atHost, host.Sql);
                open.Add(page);
                break;
            }
        }

        return open;
    }

    public void Dispose()
    {
        portal.Dispose();
        host.Dispose();
    }

    private async Task<(HttpClient Portal, HttpClient Host)> SignInAsync(string? account)
    {
        if (clients.TryGetValue(account ?? "", out var known))
            return known;

        var (atPortal, atHost) = (await portal.NewBrowserAsync(), host.NewBrowser());
        if (account is not null)
        {
            await atPortal.SignInAsync(account);
            await atHost.SignInAsync(account);
        }

        return clients[account ?? ""] = (atPortal.Client, atHost.Client);
    }
}
