using RokPortal.Domain.Agreements;
using RokPortal.Domain.Shared;

namespace RokPortal.Domain.Tests.Shared;

public class RefusedExceptionTests
{
    [Fact]
    public void ThrowIfAny_WhenThereAreReasons_NamesVerbAndReasons()
    {
        ExtensionRefusal[] reasons = [ExtensionRefusal.NotApproved, ExtensionRefusal.NotLater];

        var refused = Assert.Throws<RefusedException>(() => RefusedException.ThrowIfAny("Extend", reasons));

        Assert.Equal("Extend is refused: NotApproved, NotLater", refused.Message);
    }

    [Fact]
    public void ThrowIfAny_WhenThereAreNone_DoesNothing()
    {
        RefusedException.ThrowIfAny<ExtensionRefusal>("Extend", []);
    }
}
