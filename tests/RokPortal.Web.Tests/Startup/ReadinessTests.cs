using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RokPortal.Application.Shared;
using RokPortal.Data.Setup;
using RokPortal.Documents.Blocks;
using RokPortal.TestSupport;
using RokPortal.Web.Startup;

namespace RokPortal.Web.Tests.Startup;

public class ReadinessTests
{
    [Theory]
    [InlineData(1, HttpStatusCode.OK)]
    [InlineData(1e15, HttpStatusCode.ServiceUnavailable)]
    public async Task Ready_ByWhatIsLeftOfTheDisk_SaysSo(double leastMegabytes, HttpStatusCode expected)
    {
        using var host = new PortalHost().With(services =>
            services.Replace(ServiceDescriptor.Singleton(new DiskRoom(Path.GetTempPath(), leastMegabytes))));
        host.Listen();
        using var client = host.CreateClient();

        // It warms up at first, which is no answer yet.
        for (var tries = 0; tries < 300 && !host.Services.GetRequiredService<Warmth>().IsWarm; tries++)
            await Task.Delay(100);
        using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(
            expected != HttpStatusCode.OK,
            host.Log.Lines.Any(line => line.Contains("Disken är nästan full", StringComparison.Ordinal)));
    }

    [Fact]
    public void Folder_IsThatOfTheDatabaseFile_OrTheOneNamed()
    {
        var file = DatabaseOptions.SqliteFile(Path.Combine(Path.GetTempPath(), "finns-inte.db"));

        Assert.Equal(Path.TrimEndingDirectorySeparator(Path.GetTempPath()), DiskRoom.Read(Settings(), file).Path);
        Assert.Equal("/", DiskRoom.Read(Settings(("Health:DataPath", "/")), file).Path);
        Assert.Null(DiskRoom.Read(Settings(), new DatabaseOptions(DatabaseProvider.Postgres, "Host=x")).Path);
        var refused = Assert.Throws<StartupRefusedException>(() => DiskRoom.Read(Settings(("Health:DataPath", "/finns/inte")), file));
        Assert.Equal("Health:DataPath ska vara en mapp som finns, men är \"/finns/inte\".", refused.Message);
    }

    private static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
}
