using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RokPortal.Application.Mail;
using RokPortal.Data;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Web.Tests.Mail;

/// <summary>The portal goes away after the e-mail server took a mail and before that was noted.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly SmtpServer server = new();
    private readonly NothingIsNoted nothingIsNoted = new();
    private readonly PortalHost host;

    public CrashTests() =>
        host = new PortalHost().With(server)
            .With(services => services.ConfigureDbContext<RokDbContext>(options => options.AddInterceptors(nothingIsNoted)));

    [Fact]
    public async Task Send_CutOffBeforeItIsNoted_IsRepeatedOnceWithTheSameMessageId()
    {
        var message = await host.WriteAsync();
        nothingIsNoted.IsOn = true;
        await Assert.ThrowsAsync<InvalidOperationException>(host.RunRoundAsync);
        nothingIsNoted.IsOn = false;

        await host.RunRoundAsync();
        Assert.Single(server.Mails);

        host.Clock.Advance(OutboxLeases.LeaseTime + TimeSpan.FromSeconds(1));
        await host.RunRoundAsync();
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.RunRoundAsync();

        Assert.Equal([message.MessageId, message.MessageId], server.Mails.Select(mail => mail.Header("Message-ID")));
        Assert.NotNull((await host.ReadAsync(message)).SentUtc);
    }

    public void Dispose()
    {
        host.Dispose();
        server.Dispose();
    }

    /// <summary>Loses the statement that notes that a mail was sent.</summary>
    private sealed class NothingIsNoted : DbCommandInterceptor
    {
        public bool IsOn { get; set; }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result,
            CancellationToken cancellationToken = default) =>
            IsOn && command.CommandText.Contains("SET \"SentUtc\"", StringComparison.Ordinal)
                ? throw new InvalidOperationException("The portal is gone.")
                : ValueTask.FromResult(result);
    }
}
