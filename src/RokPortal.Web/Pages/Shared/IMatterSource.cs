namespace RokPortal.Web.Pages.Shared;

/// <summary>Where the to-dos find one sort of what the council decides on.</summary>
internal interface IMatterSource
{
    /// <summary>Those that the user may read and somebody still has to do something about.</summary>
    Task<IEnumerable<Matter>> ListAsync(TodoFacts facts, CancellationToken cancel);
}
