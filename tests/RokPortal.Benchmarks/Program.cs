using RokPortal.Benchmarks.Documents;
using RokPortal.Benchmarks.Lists;
using RokPortal.Benchmarks.Pages;

// The tests' host looks for what it needs where it stands, which is here when tests are run.
Environment.CurrentDirectory = AppContext.BaseDirectory;
switch (args)
{
    case ["list"]:
        return await ListBenchmark.RunAsync();
    case ["pages", .. var parts]:
        return await PageBenchmark.RunAsync(parts);
    case ["start"]:
        return await StartBenchmark.RunAsync();
    case ["pdf"]:
        return await PdfBenchmark.RunAsync();
    case [HandWrittenList.Verb, var connection]:
        await HandWrittenList.ServeAsync(connection);
        return 0;
    default:
        await Console.Error.WriteLineAsync("""
            Usage: dotnet run -c Release --project tests/RokPortal.Benchmarks -- list|pages|start|pdf

              list  the activity list of 100 rows, beside one hand-written query with hand-written HTML.
                    Needs ROK_TEST_DATABASE=Postgres and ROK_TEST_POSTGRES, as the tests do.
              pages every page of the demo, and of a plan of 100 activities: processor time, statements, bytes; worst first.
                    Parts of addresses after it choose among them. Needs PostgreSQL as list does, on this machine.
              start the published portal, from its start on a filled database until it is ready.
              pdf   a tagged plan of fifty pages, beside Chromium's print of its HTML twin. Needs Chromium.
            """);
        return 2;
}
