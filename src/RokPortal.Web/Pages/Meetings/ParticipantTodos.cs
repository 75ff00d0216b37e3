namespace RokPortal.Web.Pages.Meetings;

/// <summary>What the meetings need of those who take part: to read, to comment, to verify.</summary>
internal sealed class ParticipantTodos : ITodoSource
{
    public int Order => 60;

    public async Task<IEnumerable<Todo>> ListAsync(TodoFacts facts, CancellationToken cancel)
    {
        var meetings = await facts.MeetingsAsync(cancel);
        return ForVerifier(facts.Rights.PersonId, meetings, facts.County.LeadTimes)
            .Concat(ForParticipant(facts.Rights.Mandates, meetings, facts.Today));
    }

    /// <summary>Anybody who is to verify minutes and has not: the chair and the verifiers.</summary>
    public static IEnumerable<Todo> ForVerifier(Guid? personId, IEnumerable<MeetingHeader> meetings, LeadTimes times) =>
        from meeting in meetings
        where meeting.Minutes == MinutesStatus.AwaitingVerification
        from own in meeting.Verifiers
        where own.PersonId == personId && own.VerifiedUtc is null
        select new Todo(
            $"Justera protokollet från {MeetingWords.NameOf(meeting)}",
            own.Role == VerificationRole.Chair ? "Du var ordförande vid mötet" : "Du är utsedd att justera",
            $"{MeetingTodos.Address(meeting)}/justering",
            MeetingTodos.VerificationBy(meeting, times));

    /// <summary>
    /// Who takes part in meetings: read the agenda of those that are called, comment on notes that are out. A deputy is
    /// asked when there is something to serve at, by the member.
    /// </summary>
    public static IEnumerable<Todo> ForParticipant(
        IReadOnlyCollection<HeldMandate> mandates, IEnumerable<MeetingHeader> meetings, DateOnly today)
    {
        var seats = mandates
            .Where(mandate => mandate.Role == MandateRole.Member && mandate.Function != SeatFunction.Secretary)
            .ToLookup(mandate => mandate.BodyId);
        foreach (var meeting in meetings)
        {
            if (meeting.Status == MeetingStatus.Called && meeting.Date >= today
                && seats[meeting.BodyId].Any(seat => !(seat.To < meeting.Date)))
            {
                yield return new Todo(
                    $"Läs dagordningen till {MeetingWords.NameOf(meeting)}",
                    $"Mötet börjar {SwedishDates.Clock(meeting.Start)}, {meeting.Place}",
                    MeetingTodos.Address(meeting),
                    meeting.Date);
            }

            if (meeting.Notes == NotesStatus.SentOut && !(meeting.NotesCommentsBy < today) && seats.Contains(meeting.BodyId))
            {
                yield return new Todo(
                    $"Läs minnesanteckningarna från {MeetingWords.NameOf(meeting)} och lämna synpunkter",
                    "Anteckningarna är ute på synpunkter",
                    $"{MeetingTodos.Address(meeting)}/minnesanteckningar",
                    meeting.NotesCommentsBy);
            }
        }
    }
}
