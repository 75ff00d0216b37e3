namespace RokPortal.Web.Features;

/// <summary>
/// Who may do what in a feature. One class in each feature's folder; its rules are the portal's policies, asked by the doors
/// and by the views alike.
/// </summary>
internal abstract class PolicyRules
{
    private readonly Dictionary<string, Func<UserRights, object?, bool>> rules = [];

    public IReadOnlyDictionary<string, Func<UserRights, object?, bool>> Rules => rules;

    /// <summary>A rule that looks at the user only.</summary>
    protected void Rule(string policy, Func<UserRights, bool> rule) => rules.Add(policy, (rights, _) => rule(rights));

    /// <summary>A rule that looks at a resource, too. Asked without one, the answer is no.</summary>
    protected void Rule<T>(string policy, Func<UserRights, T, bool> rule) =>
        rules.Add(policy, (rights, resource) => resource is T known && rule(rights, known));
}
