namespace RokPortal.TestSupport;

/// <summary>A file chosen in a field of a form.</summary>
public sealed record ChosenFile(string Field, string Name, byte[] Content);
