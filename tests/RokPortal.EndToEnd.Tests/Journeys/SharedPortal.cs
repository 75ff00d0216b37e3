using RokPortal.EndToEnd.Tests.Browsing;

namespace RokPortal.EndToEnd.Tests.Journeys;

/// <summary>The journeys share one portal and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPortal : ICollectionFixture<PortalInChromium>
{
    public const string Name = "Journeys";
}
