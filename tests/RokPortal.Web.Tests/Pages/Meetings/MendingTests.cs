using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>What is asked for and what can be mended around a closing: the end, attendance, the co-opted and the place.</summary>
public sealed class MendingTests : IDisposable
{
    private const string End = "När slutade mötet?";

    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Closing_ProposesThePlannedEnd_AndKeepsTheRealOne()
    {
        var slug = await PlanAsync();
        var page = await ReadAsync($"/moten/{slug}/avslutande");
        Assert.Equal("15.00", page.ValueOf(End));

        await page.Fill(End, "kl 1540").Check(AttendanceBox).SubmitAsync("Avsluta mötet");

        Assert.Equal(new TimeOnly(15, 40), (await host.ReadMeetingAsync(slug)).End);
        Assert.Contains("15.40", (await ReadAsync($"/moten/{slug}/protokoll")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Skriv när mötet slutade.")]
    [InlineData("i kväll", "Skriv tiden som 13.00.")]
    [InlineData("27.00", "Klockslaget 27.00 finns inte. Skriv tiden som 13.00.")]
    [InlineData("12.30", "Mötet kan inte sluta innan det börjar. Ändra någon av tiderna.")]
    public async Task Closing_WithAnEndThatIsNone_SaysSo_AndKeepsWhatWasTyped(string typed, string said)
    {
        var slug = await PlanAsync();

        var page = await (await ReadAsync($"/moten/{slug}/avslutande")).Fill(End, typed).Check(AttendanceBox).SubmitAsync("Avsluta mötet");

        Assert.Equal((said, typed), (page.FieldError(End), page.ValueOf(End)));
        Assert.NotNull(page.Document.QuerySelector("input[name=AttendanceIsChecked][checked]"));
        Assert.Equal(MeetingStatus.Planned, (await host.ReadMeetingAsync(slug)).Status);
    }

    [Fact]
    public async Task Closing_WithoutAttendanceGoneThrough_IsRefused()
    {
        var slug = await PlanAsync();

        var page = await (await ReadAsync($"/moten/{slug}/avslutande")).Fill(End, "16").SubmitAsync("Avsluta mötet");

        Assert.Equal(["Gå igenom närvaron och markera att den stämmer."], page.ErrorSummary());
        Assert.Equal("16", page.ValueOf(End));
        Assert.NotNull(page.Document.QuerySelector($"a[href='/moten/{slug}/protokollforing#narvaro']"));
    }

    [Fact]
    public async Task AfterTheClosing_AttendanceCoOptedAndPlaceAreMended_AndTheMinutesFollow()
    {
        var slug = await PlanAsync();
        await host.CloseAsync(slug);
        var recording = await ReadAsync($"/moten/{slug}/protokollforing/1");

        await recording.Fill("Adjungerade", "Eva Ek, Migrationsverket").SubmitAsync("Spara adjungerade");
        var place = await (await ReadAsync($"/moten/{slug}/plats")).Fill("Plats", "Stadshuset i Motala").SubmitAsync("Spara platsen");
        var saved = await AttendAsync(slug, "Excused");

        Assert.Equal(("Platsen är rättad.", $"/moten/{slug}"), (place.Flash(), place.Path));
        Assert.Contains("är sparad", saved.Flash(), StringComparison.Ordinal);
        var minutes = await ReadAsync($"/moten/{slug}/protokoll");
        Assert.Contains("Stadshuset i Motala", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("Eva Ek", minutes.Text, StringComparison.Ordinal);
        Assert.Equal(AttendanceStatus.Excused, await StatusAsync(slug));
    }

    [Fact]
    public async Task WhenTheMinutesAreSent_NothingIsMended()
    {
        var (slug, _) = await host.HoldVerifiedMeetingAsync();

        var place = await ReadAsync($"/moten/{slug}/plats");
        Assert.Contains("Närvaro och plats går inte att ändra.", place.Text, StringComparison.Ordinal);
        Assert.False(place.HasButton("Spara platsen"));
        var answer = await AttendAsync(slug, "Absent");

        Assert.Contains("Närvaron går inte att ändra.", string.Join(' ', answer.ErrorSummary()), StringComparison.Ordinal);
        Assert.Equal(AttendanceStatus.Present, await StatusAsync(slug));
    }

    [Fact]
    public async Task Place_OfAMeetingThatIsNotClosed_IsChangedWithItsTime()
    {
        var slug = await PlanAsync();

        Assert.Equal($"/moten/{slug}/tid", (await ReadAsync($"/moten/{slug}/plats")).Path);
    }

    [Fact]
    public async Task Place_OfTwoAtOnce_ShowsWhatTheOtherWrote()
    {
        var slug = await PlanAsync();
        await host.CloseAsync(slug);
        var (mine, theirs) = (await ReadAsync($"/moten/{slug}/plats"), await ReadAsync($"/moten/{slug}/plats"));

        await theirs.Fill("Plats", "Motala").SubmitAsync("Spara platsen");
        var clash = await mine.Fill("Plats", "Kinda").SubmitAsync("Spara platsen");

        Assert.Equal("Kinda", clash.ValueOf("Plats"));
        Assert.Contains("Motala", clash.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoWhoReopenAndClose_AtOnce_DoEachOnce()
    {
        var slug = await PlanAsync();
        await host.CloseAsync(slug);
        var numbers = (await host.ReadMeetingAsync(slug)).Items.Select(item => item.ParagraphNumber).ToList();

        var forms = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => ReadAsync($"/moten/{slug}/oppnande")));
        var reopened = await Task.WhenAll(forms.Select(form =>
            form.Fill("Varför öppnas mötet igen?", "Fel resultat").SubmitAsync("Öppna mötet igen")));
        Assert.All(reopened, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(reopened, answer => answer.Flash() is not null);
        var closings = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => ReadAsync($"/moten/{slug}/avslutande")));
        var closed = await Task.WhenAll(closings.Select(form => form.Check(AttendanceBox).SubmitAsync("Avsluta mötet")));
        Assert.Single(closed, answer => answer.Flash() is not null);

        await using var db = host.OpenDatabase();
        Assert.Equal(1, await db.Set<MeetingReopening>().CountAsync());
        var meeting = await host.ReadMeetingAsync(slug);
        Assert.True(meeting.IsClosed);
        Assert.Equal(numbers, meeting.Items.Select(item => item.ParagraphNumber));
    }

    [Fact]
    public async Task ItemsThatAreMoved_TakeADeputysPeriodAlong_AndAnImpossibleRemovalNamesWhom()
    {
        var slug = await host.PlanMeetingAsync(Council, Today, meeting =>
        {
            foreach (var title in new[] { "Ett", "Två", "Tre" })
                meeting.AddRecorded(title, ItemOutcome.Information);
        });
        await host.ServeAsync(slug, from: 2, to: 3);
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);

        await (await secretary.GoAsync($"/moten/{slug}")).SubmitAsync("Flytta ner: Två");
        var row = (await host.ReadMeetingAsync(slug)).Attendances.Single(row => row.DeputyId is not null);
        Assert.Equal((3, 2), (row.DeputyFrom!.Number, row.DeputyTo!.Number));

        await host.ServeAsync(slug, from: 2, to: 2);
        var refused = await (await secretary.GoAsync($"/moten/{slug}/punkter/2/borttagning")).SubmitAsync("Ta bort punkten");
        Assert.Contains(
            $"En ersättare tjänstgör bara vid den här punkten. Ändra först närvaron för {row.DeputyName} ({row.PartyName}).",
            Assert.Single(refused.ErrorSummary()),
            StringComparison.Ordinal);
    }

    private Task<string> PlanAsync() =>
        host.PlanMeetingAsync(Council, Today, meeting => meeting.AddRecorded("Beslutad", ItemOutcome.Decision));

    private async Task<PortalPage> ReadAsync(string address) => await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync(address);

    private async Task<PortalPage> AttendAsync(string slug, string choice)
    {
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var seat = (await host.ReadMeetingAsync(slug)).Attendances.Single(row => row.PartyName == "Motala");
        var prefix = $"Plats-{seat.SeatId:N}.Form";
        var token = (await secretary.GoAsync($"/moten/{slug}/protokollforing/1")).Document
            .QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await secretary.PostAsync($"/moten/{slug}/narvaro/{seat.SeatId}",
        [
            new("__RequestVerificationToken", token),
            new($"{prefix}.Version", $"{seat.Version}"),
            new($"{prefix}.Choice", choice),
        ]);
    }

    private async Task<AttendanceStatus> StatusAsync(string slug) =>
        (await host.ReadMeetingAsync(slug)).Attendances.Single(row => row.PartyName == "Motala").Status;
}
