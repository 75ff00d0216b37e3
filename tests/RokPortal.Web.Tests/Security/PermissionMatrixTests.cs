using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Seeding;
using RokPortal.Data;
using RokPortal.Data.Identity;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;
using RokPortal.Web.Tests.Support;

namespace RokPortal.Web.Tests.Security;

/// <summary>Who may do what, page by page: a table that a reviewer can read, and a leak is a difference in it.</summary>
public sealed class PermissionMatrixTests : IDisposable
{
    private const string WithoutRole = "utan.roll@example.org";

    private const string Legend = """
        What each page answers, by who asks. Written by PermissionMatrixTests.
          200    the page is shown (after a POST with empty fields: the page again, with what is missing)
          go on  sent on to another page
          login  asked to sign in
          403    may not          404  there is no such thing, for this user
          400    not understood   413  nothing in the form that could be kept
        Columns: nobody = not signed in; no role = an account without role or mandate; then the demo accounts:
        coord(inator), secr(etary), chair = the governor, memb(er) of the council, group = member of the preparatory
        group, deputy of the council, eval(uator), admin(istrator).
        """;

    private static readonly (string Heading, string? Account)[] Columns =
    [
        ("nobody", null),
        ("no role", WithoutRole),
        ("coord", DemoAccounts.Coordinator),
        ("secr", DemoAccounts.Secretary),
        ("chair", DemoAccounts.Governor),
        ("memb", DemoAccounts.CouncilMember),
        ("group", DemoAccounts.GroupMember),
        ("deputy", DemoAccounts.CouncilDeputy),
        ("eval", DemoAccounts.Evaluator),
        ("admin", DemoAccounts.Administrator),
    ];

    private readonly NothingIsSaved nothingIsSaved = new();
    private readonly PortalHost host;

    public PermissionMatrixTests() =>
        host = new PortalHost().With(
            services => services.ConfigureDbContext<RokDbContext>(options => options.AddInterceptors(nothingIsSaved)));

    [Fact]
    public async Task EveryPage_ForEveryRole_AnswersAsTheTableSays()
    {
        await AddAccountWithoutRoleAsync();
        var table = new StringBuilder(Legend).AppendLine();

        var meeting = await host.PlanWithStandingItemsAsync(MeetingsOfTests.Council, new DateOnly(2029, 12, 12));
        await WriteAsync(table, "While the plan of 2027 is a draft and the meeting is planned");
        await SendOutAsync();
        await host.ChangeMeetingAsync(meeting, planned => planned.Call(host.Clock.UtcNow()));
        await WriteAsync(table, "After the plan of 2027 was sent out and the meeting was called");

        TextSnapshot.AssertMatches("permission-matrix.txt", table.ToString());
        Assert.DoesNotContain("  500", table.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => host.Dispose();

    private async Task WriteAsync(StringBuilder table, string heading)
    {
        var doors = await PageRoutes.AllAsync(host);
        var width = doors.Max(door => door.Name.Length);
        nothingIsSaved.IsOn = true;
        table.AppendLine().AppendLine(heading);
        table.AppendLine((new string(' ', width) + string.Concat(Columns.Select(column => $"  {column.Heading,-7}"))).TrimEnd());

        var testers = Columns.Select(column => new DoorTester(host, column.Account)).ToList();
        foreach (var door in doors)
        {
            var line = new StringBuilder(door.Name.PadRight(width));
            foreach (var tester in testers)
                line.Append(CultureInfo.InvariantCulture, $"  {await tester.TryAsync(door),-7}");
            table.AppendLine(line.ToString().TrimEnd());
        }

        nothingIsSaved.IsOn = false;
    }

    private async Task SendOutAsync()
    {
        var browser = await host.SignInAsync(DemoAccounts.Coordinator);
        var sent = await (await browser.GoAsync("/aktivitetsplaner/2027/utskick")).SubmitAsync("Skicka ut till parterna");
        Assert.NotNull(sent.Flash());
    }

    private async Task AddAccountWithoutRoleAsync()
    {
        await using var db = host.OpenDatabase();
        var user = new PortalUser
        {
            UserName = WithoutRole,
            NormalizedUserName = WithoutRole.ToUpperInvariant(),
            Email = WithoutRole,
            NormalizedEmail = WithoutRole.ToUpperInvariant(),
            DisplayName = "Kim Utan Roll",
            SecurityStamp = $"{Guid.CreateVersion7()}",
            LockoutEnabled = true,
        };
        user.PasswordHash = new PasswordHasher<PortalUser>().HashPassword(user, DatabasePreparation.DemoPassword);
        db.Users.Add(user);
        await db.SaveChangesAsync();
    }
}
