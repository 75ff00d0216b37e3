using RokPortal.Architecture.Tests.Samples.Left;

namespace RokPortal.Architecture.Tests.Samples.Right.Inner;

/// <summary>Closes the circle by an attribute's argument alone.</summary>
[System.ComponentModel.TypeConverter(typeof(Known))]
internal sealed class Innermost;
