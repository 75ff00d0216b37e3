namespace RokPortal.Application.Shared;

/// <summary>The portal does not start with these settings. The message says what to change.</summary>
public sealed class StartupRefusedException(string message) : Exception(message);
