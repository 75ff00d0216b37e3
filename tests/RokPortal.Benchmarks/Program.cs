using RokPortal.Benchmarks.Documents;
using RokPortal.Benchmarks.Lists;

switch (args)
{
    case ["list"]:
        return await ListBenchmark.RunAsync();
    case ["pdf"]:
        return await PdfBenchmark.RunAsync();
    case [HandWrittenList.Verb, var connection]:
        await HandWrittenList.ServeAsync(connection);
        return 0;
    default:
        await Console.Error.WriteLineAsync("""
            Usage: dotnet run -c Release --project tests/RokPortal.Benchmarks -- list|pdf

              list  the activity list of 100 rows, beside one hand-written query with hand-written HTML.
                    Needs ROK_TEST_DATABASE=Postgres and ROK_TEST_POSTGRES, as the tests do.
              pdf   a tagged plan of fifty pages, beside Chromium's print of its HTML twin. Needs Chromium.
            """);
        return 2;
}
