namespace RokPortal.Web.Pages.Plans.Activities;

/// <summary>An activity as it is typed. Shape is checked here, rules in the domain.</summary>
public sealed class ActivityForm : IVersionedForm<ActivityForm, Activity>
{
    private const string TooLong = "{0}: texten är för lång. Skriv högst {1} tecken.";

    /// <summary>How many milestones a form has room for.</summary>
    public const int MilestoneRows = 12;

    public static IReadOnlyList<MergedField<ActivityForm>> Fields => ActivityFields.All;

    public int Version { get; set; }

    public string? Base { get; set; }

    [Required(ErrorMessage = "Skriv en rubrik.")]
    [StringLength(Activity.TitleLength, ErrorMessage = TooLong), Display(Name = "Rubrik")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Välj vilket område aktiviteten hör till.")]
    public Guid? AreaId { get; set; }

    public Guid? ResponsiblePartyId { get; set; }

    public Guid? ContactId { get; set; }

    public List<Guid> GoalIds { get; set; } = [];

    [StringLength(Activity.TextLength, ErrorMessage = TooLong), Display(Name = "Bakgrund och behov")]
    public string? Background { get; set; }

    [StringLength(Activity.TextLength, ErrorMessage = TooLong), Display(Name = "Syfte")]
    public string? Purpose { get; set; }

    [StringLength(Activity.TextLength, ErrorMessage = TooLong), Display(Name = "Beskrivning")]
    public string? Description { get; set; }

    [StringLength(Activity.TextLength, ErrorMessage = TooLong), Display(Name = "Förväntat resultat")]
    public string? ExpectedResult { get; set; }

    [StringLength(Activity.TextLength, ErrorMessage = TooLong), Display(Name = "Målgrupp")]
    public string? TargetGroup { get; set; }

    public List<Guid> PartyIds { get; set; } = [];

    [StringLength(Activity.TextLength, ErrorMessage = TooLong), Display(Name = "Externa aktörer")]
    public string? ExternalActors { get; set; }

    public string? StartMonth { get; set; }

    public string? EndMonth { get; set; }

    public List<MilestoneRow> Milestones { get; set; } = [];

    [StringLength(Activity.TextLength, ErrorMessage = TooLong), Display(Name = "Resurser och finansiering")]
    public string? Resources { get; set; }

    [StringLength(Activity.TextLength, ErrorMessage = TooLong), Display(Name = "Indikator")]
    public string? Indicator { get; set; }

    [StringLength(Activity.TextLength, ErrorMessage = TooLong), Display(Name = "Uppföljning")]
    public string? FollowUpMethod { get; set; }

    [StringLength(Activity.TextLength, ErrorMessage = TooLong), Display(Name = "Hänsyn")]
    public string? ConsiderationNote { get; set; }

    public static ActivityForm From(Activity activity)
    {
        var form = new ActivityForm
        {
            Version = activity.Version,
            Title = activity.Title,
            AreaId = activity.AreaId,
            ResponsiblePartyId = activity.ResponsiblePartyId,
            ContactId = activity.ContactId,
            GoalIds = [.. activity.Goals.Select(link => link.GoalId)],
            Background = activity.Background,
            Purpose = activity.Purpose,
            Description = activity.Description,
            ExpectedResult = activity.ExpectedResult,
            TargetGroup = activity.TargetGroup,
            PartyIds = [.. activity.Participants.Select(link => link.PartyId)],
            ExternalActors = string.Join("\n", activity.ExternalActors),
            StartMonth = MonthInput.Write(activity.StartMonth),
            EndMonth = MonthInput.Write(activity.EndMonth),
            Milestones = [.. activity.Milestones.OrderBy(milestone => milestone.Position).Select(milestone => new MilestoneRow
            {
                Title = milestone.Title,
                Month = MonthInput.Write(milestone.Month),
                IsDone = milestone.IsDone,
            })],
            Resources = activity.Resources,
            Indicator = activity.Indicator,
            FollowUpMethod = activity.FollowUpMethod,
            ConsiderationNote = activity.ConsiderationNote,
        };
        form.Base = FormMerge.Pack(form, ActivityFields.All);
        return form;
    }

    /// <summary>Room for two more milestones than there are, up to the most a form has.</summary>
    public void OfferMilestones()
    {
        for (var free = Milestones.Count(row => string.IsNullOrWhiteSpace(row.Title)); free < 2 && Milestones.Count < MilestoneRows; free++)
            Milestones.Add(new MilestoneRow());
    }
}

/// <summary>A milestone as it is typed.</summary>
public sealed class MilestoneRow
{
    [StringLength(Activity.LineLength, ErrorMessage = "{0}: texten är för lång. Skriv högst {1} tecken."), Display(Name = "Milstolpe")]
    public string? Title { get; set; }

    public string? Month { get; set; }

    public bool IsDone { get; set; }
}
