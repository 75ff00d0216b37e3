using System.Net;
using Microsoft.EntityFrameworkCore;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>The protokoll from draft to published, through its pages.</summary>
public sealed class MinutesTests : IDisposable
{
    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Minutes_FromDraftToPublished_AreReadByThoseWhoMayThen()
    {
        var slug = await HeldAsync();
        var (secretary, chair, verifier, reader) = (
            await host.SignInAsync(DemoAccounts.Secretary),
            await host.SignInAsync(DemoAccounts.Governor),
            await host.SignInAsync(DemoAccounts.CouncilMember),
            await host.SignInAsync(DemoAccounts.Evaluator));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(verifier, slug));

        var form = await secretary.GoAsync($"/moten/{slug}/till-justering");
        Assert.Equal("Ingrid Wetterlind", form.ValueOf("Ordförande vid mötet"));
        Assert.Equal(["Välj minst en justerare."], (await form.SubmitAsync("Skicka för justering")).ErrorSummary());
        await form.Check("Johan Westling").SubmitAsync("Skicka för justering");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(verifier, slug));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(reader, slug));

        Assert.Equal(
            "Du har justerat protokollet.",
            (await (await verifier.GoAsync($"/moten/{slug}/justering")).SubmitAsync("Justera protokollet")).Flash());
        var last = await (await chair.GoAsync($"/moten/{slug}/justering")).SubmitAsync("Justera protokollet");
        Assert.Contains("Nu har alla justerat", last.Flash(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(reader, slug));
        var text = (await reader.GoAsync($"/moten/{slug}/protokoll")).Text;
        Assert.Contains("Johan Westling", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Protokollet är inte justerat", text, StringComparison.Ordinal);

        Assert.Equal(
            "Protokollet är publicerat.",
            (await (await secretary.GoAsync($"/moten/{slug}/publicering")).SubmitAsync("Publicera protokollet")).Flash());
        await using var db = host.OpenDatabase();
        Assert.Equal(MinutesStatus.Published, (await db.MeetingAsync(slug)).Minutes!.Status);
    }

    [Fact]
    public async Task SendingBack_NeedsAReasonAndLetsTheSecretaryChangeAndSendAnew()
    {
        var slug = await SentAsync();
        var verifier = await host.SignInAsync(DemoAccounts.CouncilMember);
        await (await verifier.GoAsync($"/moten/{slug}/justering")).SubmitAsync("Justera protokollet");
        var form = await (await host.SignInAsync(DemoAccounts.Governor)).GoAsync($"/moten/{slug}/aterlamning");
        Assert.Equal(["Skriv vad som behöver ändras."], (await form.SubmitAsync("Lämna åter protokollet")).ErrorSummary());

        var tooLong = await form.Fill("Vad behöver ändras?", new string('å', 4001)).SubmitAsync("Lämna åter protokollet");
        Assert.Equal(new string('å', 4001), tooLong.ValueOf("Vad behöver ändras?"));
        await tooLong.Fill("Vad behöver ändras?", "Punkt 1: Motala ska stå med.").SubmitAsync("Lämna åter protokollet");

        var again = await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/till-justering");
        Assert.Contains("Ingrid Wetterlind lämnade åter protokollet", again.Text, StringComparison.Ordinal);
        Assert.Contains("Punkt 1: Motala ska stå med.", again.Text, StringComparison.Ordinal);
        await again.Check("Johan Westling").SubmitAsync("Skicka för justering");
        await using var db = host.OpenDatabase();
        var minutes = (await db.MeetingAsync(slug)).Minutes!;
        Assert.Equal((MinutesStatus.AwaitingVerification, 2), (minutes.Status, minutes.SentNumber));
        Assert.All(minutes.Verifications, verification => Assert.Null(verification.VerifiedUtc));
    }

    [Fact]
    public async Task Verify_OfWhatWasSentBeforeItWasSentAnew_IsRefused()
    {
        var slug = await SentAsync();
        var stale = await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync($"/moten/{slug}/justering");
        await (await (await host.SignInAsync(DemoAccounts.Governor)).GoAsync($"/moten/{slug}/aterlamning"))
            .Fill("Vad behöver ändras?", "Allt").SubmitAsync("Lämna åter protokollet");
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/till-justering"))
            .Check("Johan Westling").SubmitAsync("Skicka för justering");

        var answer = await stale.SubmitAsync("Justera protokollet");

        Assert.Equal(["Protokollet har skickats på nytt sedan du öppnade sidan. Läs igenom det igen."], answer.ErrorSummary());
    }

    [Fact]
    public async Task Verify_BySomebodyWhoIsNoVerifier_IsForbidden()
    {
        var slug = await SentAsync();
        var fields = (await (await host.SignInAsync(DemoAccounts.CouncilMember)).GoAsync($"/moten/{slug}/justering"))
            .Fields("Justera protokollet");

        foreach (var account in new[] { DemoAccounts.Secretary, DemoAccounts.GroupMember, DemoAccounts.Coordinator })
        {
            var other = await host.SignInAsync(account);
            var own = (await other.GoAsync("/konto/losenord")).Fields("Byt lösenord")
                .Single(field => field.Key == "__RequestVerificationToken");
            Assert.Equal(
                HttpStatusCode.Forbidden,
                (await other.PostAsync($"/moten/{slug}/justering", fields.Where(field => field.Key != own.Key).Append(own))).Status);
        }

        await using var db = host.OpenDatabase();
        Assert.All((await db.MeetingAsync(slug)).Minutes!.Verifications, verification => Assert.Null(verification.VerifiedUtc));
    }

    [Fact]
    public async Task VerifiedPdf_WhenEveryMandateChanges_KeepsEveryByte()
    {
        var (verified, paragraph) = await host.HoldVerifiedMeetingAsync();
        var reader = await host.SignInAsync(DemoAccounts.Evaluator);
        var pdf = await BytesAsync(reader, $"/moten/{verified}/protokoll.pdf");
        var extract = await BytesAsync(reader, $"/moten/{verified}/paragrafer/{paragraph}/utdrag.pdf");
        Assert.All([pdf, extract], bytes => Assert.Equal("%PDF"u8.ToArray(), bytes[..4]));
        await using (var db = host.OpenDatabase())
        {
            foreach (var mandate in await db.Mandates.ToListAsync())
                db.Entry(mandate).Property(row => row.To).CurrentValue = mandate.From;
            foreach (var person in await db.Persons.ToListAsync())
                db.Entry(person).Property(row => row.FamilyName).CurrentValue = "Annan";
            await db.Seats.LoadAsync();
            await db.SaveChangesAsync();
        }

        Assert.Equal(pdf, await BytesAsync(reader, $"/moten/{verified}/protokoll.pdf"));
        Assert.Equal(extract, await BytesAsync(reader, $"/moten/{verified}/paragrafer/{paragraph}/utdrag.pdf"));
    }

    [Fact]
    public async Task Correction_IsAddedLastAndChangesNothingElse()
    {
        var (slug, paragraph) = await host.HoldVerifiedMeetingAsync();
        var secretary = await host.SignInAsync(DemoAccounts.Secretary);
        var before = (await secretary.GoAsync($"/moten/{slug}/protokoll")).Text;

        var form = await secretary.GoAsync($"/moten/{slug}/rattelse");
        Assert.Equal(["Skriv vad som var fel och hur det ska vara."], (await form.SubmitAsync("Lägg till rättelsen")).ErrorSummary());
        var after = await form.Fill("Rättelse", $"§ {paragraph}: beloppet ska vara 90 000 kr.").SubmitAsync("Lägg till rättelsen");

        Assert.Contains($"§ {paragraph}: beloppet ska vara 90 000 kr.", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("90 000 kr", before, StringComparison.Ordinal);
        var open = await HeldAsync();
        Assert.Contains(
            "Protokollet är inte justerat.", (await secretary.GoAsync($"/moten/{open}/rattelse")).Text, StringComparison.Ordinal);
    }

    private async Task<string> HeldAsync()
    {
        var slug = await host.PlanMeetingAsync(
            Council, Today, meeting => meeting.AddRecorded("Skrivelse om sfi", ItemOutcome.Decision, "Rådet talar om sfi."));
        await host.CloseAsync(slug);
        return slug;
    }

    private async Task<string> SentAsync()
    {
        var slug = await HeldAsync();
        await (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/till-justering"))
            .Check("Johan Westling").SubmitAsync("Skicka för justering");
        return slug;
    }

    private static async Task<HttpStatusCode> StatusAsync(Browser browser, string slug) =>
        (await browser.GoAsync($"/moten/{slug}/protokoll")).Status;

    private static async Task<byte[]> BytesAsync(Browser browser, string address) =>
        await (await browser.GoAsync(address)).Response.Content.ReadAsByteArrayAsync();
}
