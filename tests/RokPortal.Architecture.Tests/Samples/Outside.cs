namespace RokPortal.Architecture.Tests.Samples;

/// <summary>Knows the circle, but nobody in the circle knows it.</summary>
internal sealed record Outside(Left.Known Known);
