namespace RokPortal.Architecture.Tests;

/// <summary>Says what broke a rule, one line each, instead of only that it was broken.</summary>
internal static class Rule
{
    public static void HasNoViolations(string rule, IEnumerable<string> violations)
    {
        var found = violations.Order(StringComparer.Ordinal).ToList();
        if (found.Count > 0)
        {
            Assert.Fail($"{rule}{Environment.NewLine}  {string.Join($"{Environment.NewLine}  ", found)}");
        }
    }
}
