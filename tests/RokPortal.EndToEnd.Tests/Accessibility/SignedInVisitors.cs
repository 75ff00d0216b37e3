using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Kolada;
using RokPortal.Application.Mail;
using RokPortal.Data.Links;
using RokPortal.Data.Outbox;
using RokPortal.Documents.Mail;
using RokPortal.Domain.Shared;
using RokPortal.EndToEnd.Tests.Browsing;
using RokPortal.EndToEnd.Tests.PageObjects;
using RokPortal.TestSupport;

namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>One visitor for each account, signed in once for all pages.</summary>
public sealed class SignedInVisitors : IAsyncLifetime
{
    private readonly Dictionary<string, Visitor> visitors = [];

    public PortalInChromium Portal { get; } = new();

    /// <summary>Token of a link without sign-in that works.</summary>
    public string Token { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        await Portal.Host.PlanMeetingAsync(items: 10);
        await Portal.Host.PlanWithStandingItemsAsync(MeetingsOfTests.Council, new DateOnly(2029, 12, 12));
        await Portal.Host.HoldExampleMeetingsAsync();
        await WriteToALinkHolderAsync();
        await using var scope = Portal.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ImportJobs>().RequestAsync("Prov", null, null, default);
    }

    public Task DisposeAsync() => Portal.DisposeAsync();

    /// <summary>The visitor of an account; null is somebody who has not signed in.</summary>
    public async Task<Visitor> OfAsync(string? account)
    {
        if (visitors.TryGetValue(account ?? "", out var known))
            return known;

        var visitor = await Portal.NewVisitorAsync();
        if (account is not null)
            await (await LoginPage.OpenAsync(visitor, "/konto/losenord")).SignInAsync(account, at => at);
        return visitors[account ?? ""] = visitor;
    }

    /// <summary>
    /// Links and mails to look at: a link that works, and mails to an address that is none and to one that is not tried
    /// yet.
    /// </summary>
    private async Task WriteToALinkHolderAsync()
    {
        await using var db = Portal.Host.OpenDatabase();
        var (mail, now) = (Portal.Host.Services.GetRequiredService<PortalMail>(), Portal.Host.Clock.UtcNow());
        var person = await db.Persons.Include(person => person.Party).FirstAsync(person => person.Party != null);
        foreach (var subject in new[] { "Uppföljning 2025", "Uppföljning 2026" })
        {
            var issued = AccessLink.Issue(
                LinkPurpose.Report, new LinkSubject(Guid.CreateVersion7(), subject), LinkHolder.Of(person), now.AddDays(30), now);
            db.AccessLinks.Add(issued.Link);
            Token = issued.Token;
        }

        foreach (var address in new[] { "ingen adress", "ada@kommun.example" })
        {
            db.Outbox.Add(mail.To(
                new MailRecipient(person.Name, address),
                new Letter("Dags att rapportera", person.Name, ["Perioden är öppen."])
                {
                    Action = new LetterLink("Öppna rapporten", mail.AddressOf($"/lank/{Token}")),
                }));
        }
        await db.SaveChangesAsync();
    }
}
