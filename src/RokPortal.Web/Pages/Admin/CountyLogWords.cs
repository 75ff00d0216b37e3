namespace RokPortal.Web.Pages.Admin;

/// <summary>What the log of changes calls the county and its settings.</summary>
internal sealed class CountyLogWords : LogWords
{
    public CountyLogWords()
    {
        Whole<County>("Län");
        Part<CyclePhase>("Fas i årshjulet");
        Fields(
            ("Address", "adress"),
            ("AreaCode", "länets kod i statistiken"),
            ("ClockOffset", "klockans förskjutning"),
            ("CommentDays", "antal dagar för synpunkter"),
            ("ContactEmail", "e-post för frågor"),
            ("CouncilNoticeDays", "dagar före rådets möte som kallelsen ska vara ute"),
            ("CountyId", "län"),
            ("EscalationDays", "dagar efter sista dagen som rådets ledamot får besked"),
            ("FromDay", "första dag"),
            ("FromMonth", "första månad"),
            ("GroupNoticeDays", "dagar före andra möten som kallelsen ska vara ute"),
            ("HasDemoData", "exempeldata"),
            ("ItemDays", "dagar före mötet som ärendena ska vara inne"),
            ("LateReminderDays", "dagar efter sista dagen som parten påminns"),
            ("MinutesWorkingDays", "arbetsdagar till protokollet"),
            ("NotesCommentWorkingDays", "arbetsdagar för synpunkter på minnesanteckningar"),
            ("NotesWorkingDays", "arbetsdagar till minnesanteckningarna"),
            ("Organisation", "organisation"),
            ("PulseStatements", "pulsens påståenden"),
            ("ReminderDays", "dagar före sista dagen som parten påminns"),
            ("Tagline", "rad under namnet"),
            ("ToDay", "sista dag"),
            ("ToMonth", "sista månad"),
            ("TourLabel", "namn på turnén"),
            ("VerificationDays", "dagar för att justera"));
    }
}
