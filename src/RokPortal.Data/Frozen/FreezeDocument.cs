using RokPortal.Domain.Coordination;
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
