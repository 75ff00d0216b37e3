using System.Net;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Meetings;
using RokPortal.TestSupport;
using static RokPortal.TestSupport.MeetingsOfTests;
using static RokPortal.Web.Tests.Pages.Meetings.CouncilScene;

namespace RokPortal.Web.Tests.Pages.Meetings;

/// <summary>Minnesanteckningar from draft to final, through their pages.</summary>
public sealed class NotesTests : IDisposable
{
    private readonly PortalHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Notes_FromDraftToFinal_AreReadByThoseWhoMayThen()
    {
        var slug = await host.PlanMeetingAsync(
            Group, Today, meeting => meeting.AddRecorded("Läget i kommunerna", ItemOutcome.Information, "Alla berättar."));
        await host.CloseAsync(slug);
        var (secretary, member) = (await host.SignInAsync(DemoAccounts.Secretary), await host.SignInAsync(DemoAccounts.GroupMember));
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GoAsync($"/moten/{slug}/minnesanteckningar")).Status);
        Assert.Contains(
            "Skicka ut minnesanteckningarna först", (await secretary.GoAsync($"/moten/{slug}/slutforande")).Text, StringComparison.Ordinal);

        var form = await secretary.GoAsync($"/moten/{slug}/utskick");
        Assert.Equal(
            ["Välj en dag som inte har varit."],
            (await form.Fill("Sista dag för synpunkter", "2026-11-01").SubmitAsync("Skicka till deltagarna")).ErrorSummary());
        await form.Fill("Sista dag för synpunkter", "27 november 2026").SubmitAsync("Skicka till deltagarna");
        var read = await member.GoAsync($"/moten/{slug}/minnesanteckningar");
        Assert.Contains("Alla berättar.", read.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Synpunkter tas emot till och med 27 november 2026",
            (await secretary.GoAsync($"/moten/{slug}/slutforande")).Text,
            StringComparison.Ordinal);

        host.Clock.SetUtcNow(new DateTime(2026, 11, 28, 9, 0, 0, DateTimeKind.Utc));
        await (await secretary.GoAsync($"/moten/{slug}/slutforande")).SubmitAsync("Slutför minnesanteckningarna");
        await using var db = host.OpenDatabase();
        Assert.Equal(NotesStatus.Final, (await db.MeetingAsync(slug)).Notes!.Status);
        var pdf = await member.GoAsync($"/moten/{slug}/minnesanteckningar.pdf");
        Assert.Equal("application/pdf", pdf.Response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task NotesSentOut_AreReadAsTheyWereSent()
    {
        var slug = await host.HoldGroupMeetingAsync(Today, ItemOutcome.Information);
        await host.SendOutNotesAsync(slug);
        await host.ChangeMeetingAsync(slug, meeting => meeting.Items[0].Record(
            new ItemRecording { Outcome = ItemOutcome.Information, Text = "Ändrat efter utskicket" }));

        var member = await host.SignInAsync(DemoAccounts.GroupMember);

        var notes = (await member.GoAsync($"/moten/{slug}/minnesanteckningar")).Text;
        Assert.Contains("Det sades.", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("Ändrat efter utskicket", notes, StringComparison.Ordinal);
        var preview = (await (await host.SignInAsync(DemoAccounts.Secretary)).GoAsync($"/moten/{slug}/minnesanteckningar")).Text;
        Assert.Contains("Ändrat efter utskicket", preview, StringComparison.Ordinal);
        Assert.Contains("Deltagarna läser det som skickades ut", preview, StringComparison.Ordinal);
    }
}
