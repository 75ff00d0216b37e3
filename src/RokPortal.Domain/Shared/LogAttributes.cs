namespace RokPortal.Domain.Shared;

/// <summary>The log of changes leaves it out: a whole part, or one field. Everything else of the domain is logged.</summary>
/// <param name="because">Why, for who reads the code.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class NotLoggedAttribute(string because) : Attribute
{
    /// <summary>Why.</summary>
    public string Because { get; } = because;
}

/// <summary>
/// The log of changes names the field when it changes and never copies its value: contact details and secrets. On a class,
/// all of its fields.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class LoggedWithoutValueAttribute : Attribute;
