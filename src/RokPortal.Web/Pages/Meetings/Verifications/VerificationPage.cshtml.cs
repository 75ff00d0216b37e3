using RokPortal.Data.Shared;
using RokPortal.Web.Pages.Account;
using RokPortal.Web.Pages.Meetings.Papers;
using RokPortal.Web.Security.SecondFactor;

namespace RokPortal.Web.Pages.Meetings.Verifications;

/// <summary>Justering: the chair and the verifiers read what was sent and verify it. With the last one it is locked and frozen.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class VerificationPageModel(RokDbContext db, CurrentUser current, CountyFacts county, StepUp stepUp, TimeProvider clock)
    : MeetingDocumentPageModel(db, current, county)
{
    private const string ClashAfterCode = "Någon annan ändrade mötet samtidigt. Inget är sparat än. Skriv en ny kod och försök igen.";

    /// <summary>Checksum of the text that the user has before the eyes: it may have been sent back and sent anew since.</summary>
    [BindProperty]
    public string? Sha256 { get; set; }

    /// <summary>Code of the user's authenticator app, or a recovery code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Whether verifying asks for a code.</summary>
    public bool AsksForCode => stepUp.IsRequired;

    /// <summary>Whether the user has no app to get a code from.</summary>
    public bool LacksApp { get; private set; }

    /// <summary>Why the user cannot verify; empty when it is the user's turn.</summary>
    public IReadOnlyList<VerificationRefusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await OpenMinutesAsync(slug, cancel) is { } answer)
            return answer;
        if (Meeting.Minutes is null)
            return NotFound();

        Refusals = await RefusalsAsync(cancel);
        var sent = await ReadMeetingDocument.FrozenAsync(Db, Meeting, cancel);
        Sha256 = sent?.Sha256;
        LacksApp = AsksForCode && !await stepUp.IsSetUpAsync(await stepUp.AccountAsync(Current.Id));
        await ShowBelowAsync(sent, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await OpenMinutesAsync(slug, cancel) is { } answer)
            return answer;
        if (Meeting.Minutes is null)
            return NotFound();
        if (!Meeting.IsVerifiedBy(Current.Rights!.PersonId) && Meeting.Minutes == MinutesStatus.AwaitingVerification)
            return Forbid();

        var whole = await WholeAsync(cancel);
        var person = await Db.Persons.SingleAsync(person => person.Id == Current.Rights.PersonId, cancel);
        var sent = await ReadMeetingDocument.FrozenAsync(Db, Meeting, cancel);
        if (!this.Refuses(whole.Minutes!.RefusalsToVerify(person), MinutesTexts.Of) && sent!.Sha256 != Sha256)
            ModelState.AddModelError("", "Protokollet har skickats på nytt sedan du öppnade sidan. Läs igenom det igen.");
        // The code last, and before anything is changed: it is good for one use, and taking it saves the account.
        if (ModelState.IsValid && AsksForCode)
            await TakeCodeAsync();
        if (ModelState.IsValid)
            VerifyMinutes.Verify(Db, whole, person, sent!.Sha256, County.County, clock.UtcNow());

        if (!ModelState.IsValid || !await SaveVerificationAsync(cancel))
        {
            ModelState.Remove(nameof(Sha256));
            (Sha256, Refusals) = (sent?.Sha256, []);
            await ShowBelowAsync(sent, cancel);
            return Page();
        }

        TempData.Flash(whole.Minutes.Status == MinutesStatus.Verified
            ? "Du har justerat protokollet. Nu har alla justerat, och det är låst."
            : "Du har justerat protokollet.");
        return Redirect(Root);
    }

    /// <summary>Saves, or says so; the code is used up by then.</summary>
    private async Task<bool> SaveVerificationAsync(CancellationToken cancel)
    {
        if (!AsksForCode)
            return await SaveOrSayAsync(cancel);
        if (await Db.TrySaveAsync(cancel) == SaveResult.Saved)
            return true;

        ModelState.Remove(nameof(Code));
        ModelState.AddModelError(nameof(Code), ClashAfterCode);
        Code = null;
        return false;
    }

    private async Task TakeCodeAsync()
    {
        var account = await stepUp.AccountAsync(Current.Id);
        LacksApp = !await stepUp.IsSetUpAsync(account);
        if ((LacksApp ? CodeRefusal.NotSetUp : await stepUp.RefusalAsync(account, Code)) is { } refusal)
            ModelState.AddModelError(LacksApp ? "" : nameof(Code), CodeTexts.Of(refusal));
    }

    private async Task<IReadOnlyList<VerificationRefusal>> RefusalsAsync(CancellationToken cancel)
    {
        var minutes = await Db.Minutes.AsNoTracking().Include(minutes => minutes.Verifications)
            .SingleAsync(minutes => minutes.MeetingId == Meeting.Id, cancel);
        var person = await Db.Persons.AsNoTracking().FirstOrDefaultAsync(person => person.Id == Current.Rights!.PersonId, cancel);
        return person is null ? [VerificationRefusal.NotAVerifier] : minutes.RefusalsToVerify(person);
    }
}
