// `dotnet ef` looks for a runnable host; the context is made by RokDbContextFactory.
Console.WriteLine("Run dotnet ef with -s src/RokPortal.Data.Design.");
