using RokPortal.Domain.Bodies;
using RokPortal.Domain.Meetings;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Meetings;

/// <summary>What a new agenda holds from the start.</summary>
public class StandingItemsTests
{
    [Theory]
    [InlineData(
        BodyKind.Council,
        "Mötets öppnande; Godkännande av dagordningen; Val av justerare; Föregående protokoll; "
            + "Övriga frågor; Nästa möte; Mötets avslutande")]
    [InlineData(BodyKind.PreparatoryGroup, "Föregående anteckningar; Övriga frågor; Nästa möte")]
    [InlineData(BodyKind.Network, "Föregående anteckningar; Övriga frågor; Nästa möte")]
    public void AddStandingItems_AreTheBodysOwn(BodyKind kind, string expected)
    {
        var meeting = Planned(kind);

        meeting.AddStandingItems();

        Assert.Equal(expected, Titles(meeting));
    }

    [Fact]
    public void AddItem_AfterwardsOfAnotherKind_StandsBeforeThoseThatEndTheMeeting()
    {
        var meeting = Planned(BodyKind.PreparatoryGroup);
        meeting.AddStandingItems();

        meeting.AddItem(new AgendaItemContent { Title = "Läget", Kind = ItemKind.Information });

        Assert.Equal("Föregående anteckningar; Läget; Övriga frågor; Nästa möte", Titles(meeting));
    }

    [Fact]
    public void AddStandingItems_Twice_AddsOnlyWhatIsMissing()
    {
        var meeting = Planned(BodyKind.PreparatoryGroup);
        meeting.AddItem(new AgendaItemContent { Title = "Frågor", Kind = ItemKind.OtherMatters });

        meeting.AddStandingItems();
        meeting.AddStandingItems();

        Assert.Equal("Föregående anteckningar; Frågor; Nästa möte", Titles(meeting));
    }

    [Fact]
    public void AddStandingItems_ToACancelledMeeting_IsRefused()
    {
        var meeting = Planned(BodyKind.Council);
        meeting.Cancel("För få kan komma");

        Assert.Throws<RefusedException>(meeting.AddStandingItems);
        Assert.Empty(meeting.Items);
    }

    private static Meeting Planned(BodyKind kind) =>
        Meeting.Plan(
            TestData.Body(kind), "Möte", new DateOnly(2026, 12, 10),
            new TimeOnly(13, 0), new TimeOnly(16, 0), "Residenset", takenSlugs: []);

    private static string Titles(Meeting meeting) => string.Join("; ", meeting.InOrder().Select(item => item.Title));
}
