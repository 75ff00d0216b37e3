using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace RokPortal.TestSupport;

/// <summary>Keeps what is logged, with its scopes and exceptions, so that a test can read it.</summary>
public sealed class LogMemory : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> lines = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Logger(LogMemory memory, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => memory.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = new List<string> { $"{logLevel} {category}: {formatter(state, exception)}", $"{exception}" };
            memory.scopes.ForEachScope((scope, parts) => parts.Add($"{scope}"), line);
            memory.lines.Enqueue(string.Join(" | ", line));
        }
    }
}
