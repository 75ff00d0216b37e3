using Microsoft.EntityFrameworkCore;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>A page asks the database as often for 100 meetings or items as for 10.</summary>
public sealed class MeetingStatementTests : IDisposable
{
    private const string Slug = "integrationsradet-2027-03-15";

    private readonly PortalHost host = new();

    [Theory]
    [InlineData("/moten", 3, DemoAccounts.Secretary)]
    [InlineData("/moten?organ=integrationsradet&ar=2030", 3, DemoAccounts.CouncilMember)]
    [InlineData($"/moten/{Slug}", 3, DemoAccounts.Secretary)]
    [InlineData($"/moten/{Slug}", 2, DemoAccounts.CouncilMember)]
    [InlineData($"/moten/{Slug}/punkter/1", 4, DemoAccounts.Secretary)]
    [InlineData($"/moten/{Slug}/tidigare-punkter", 2, DemoAccounts.Secretary)]
    public async Task Get_MakesAConstantNumberOfStatements(string address, int most, string account)
    {
        Assert.Equal(Slug, await host.PlanWithStandingItemsAsync(Council, new DateOnly(2027, 3, 15)));
        await host.HoldGroupMeetingAsync(new DateOnly(2026, 11, 3), ItemOutcome.Tabled, ItemOutcome.Referred);
        var browser = await host.SignInAsync(account);
        await browser.GoAsync(address);
        await FillUpAsync(10);
        var few = await CountAsync(browser, address);
        await FillUpAsync(100);
        var many = await CountAsync(browser, address);

        Assert.Equal(few, many);
        Assert.InRange(many, 1, most);
    }

    public void Dispose() => host.Dispose();

    /// <summary>Statements beyond the one that reads the user's rights.</summary>
    private async Task<int> CountAsync(Browser browser, string address)
    {
        host.Sql.Clear();
        var page = await browser.GoAsync(address);
        Assert.True(page.Response.IsSuccessStatusCode);
        return host.Sql.Commands.Count - 1;
    }

    private async Task FillUpAsync(int count)
    {
        await host.ChangeMeetingAsync(Slug, meeting =>
        {
            while (meeting.Items.Count < count)
            {
                meeting.AddItem(new AgendaItemContent
                {
                    Title = $"Punkt {meeting.Items.Count + 1}",
                    Background = "Text",
                    ProposedDecision = ["att a", "att b"],
                });
            }
        });
        await using var db = host.OpenDatabase();
        var council = await db.Bodies.SingleAsync(body => body.Slug == Council);
        var slugs = await db.Meetings.Select(meeting => meeting.Slug).ToListAsync();
        for (var day = new DateOnly(2030, 1, 1).AddDays(await db.Meetings.CountAsync()); slugs.Count < count; day = day.AddDays(1))
        {
            var meeting = Meeting.Plan(council, "Rådet", day, new TimeOnly(13, 0), new TimeOnly(16, 0), "Digitalt", slugs);
            slugs.Add(meeting.Slug);
            db.Meetings.Add(meeting);
        }

        await db.SaveChangesAsync();
    }
}
