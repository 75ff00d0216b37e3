namespace RokPortal.EndToEnd.Tests.Accessibility;

/// <summary>The tests of accessibility share one portal, one browser and the visitors who have signed in.</summary>
[CollectionDefinition(Name)]
public sealed class SharedVisitors : ICollectionFixture<SignedInVisitors>
{
    public const string Name = "Accessibility";
}
