using RokPortal.Domain.Coordination;
using RokPortal.Domain.FollowUps;
using RokPortal.Domain.Shared;

namespace RokPortal.Data.Frozen;

/// <summary>
/// Makes the document of a plan or a meeting as it is now. The data layer says what is frozen and when (in the demo
/// year); how documents look is not its business.
/// </summary>
/// <param name="subject">The plan, or the meeting of the minutes or notes, loaded with everything.</param>
/// <param name="kind">What it is.</param>
/// <param name="number">Which of its kind, from 1.</param>
/// <param name="county">Whose letterhead.</param>
/// <param name="now">The instant, in UTC.</param>
/// <param name="by">Name of who does it.</param>
public delegate FrozenDocument FreezeDocument(Aggregate subject, FrozenKind kind, int number, County county, DateTime now, string by);

/// <summary>
/// Makes the document of a follow-up as the portal knows its year at an instant: its texts, and the figures that stand in
/// other tables. What is approved is what was proposed, with the council's paragraph.
/// </summary>
/// <param name="db">Where the year is read.</param>
/// <param name="followUp">The follow-up, loaded with everything.</param>
/// <param name="kind">What it is.</param>
/// <param name="number">Which of its kind, from 1.</param>
/// <param name="now">The instant, in UTC.</param>
/// <param name="by">Name of who does it.</param>
/// <param name="cancel">Stops reading.</param>
public delegate Task<FrozenDocument> FreezeFollowUp(
    RokDbContext db, FollowUp followUp, FrozenKind kind, int number, DateTime now, string by, CancellationToken cancel);
