using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Keys;

public sealed class DatabaseKeyRepositoryTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public void StoreElement_ThenRead_GivesEveryInstanceTheKeys()
    {
        using var one = Instance();
        using var other = Instance();

        Repository(one).StoreElement(XElement.Parse("<key id=\"1\"><value>å</value></key>"), "key-1");
        Repository(other).StoreElement(XElement.Parse("<key id=\"2\"/>"), "key-2");

        Assert.Equal(
            ["<key id=\"1\"><value>å</value></key>", "<key id=\"2\" />"],
            Repository(one).GetAllElements().Select(key => key.ToString(SaveOptions.DisableFormatting)).Order());
    }

    private ServiceProvider Instance() => new ServiceCollection().AddScoped(_ => database.Open()).BuildServiceProvider();

    private static EntityFrameworkCoreXmlRepository<RokDbContext> Repository(ServiceProvider services) =>
        new(services, NullLoggerFactory.Instance);
}
