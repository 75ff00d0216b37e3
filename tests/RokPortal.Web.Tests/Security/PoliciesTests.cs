using System.Reflection;
using RokPortal.Web.Security;

namespace RokPortal.Web.Tests.Security;

/// <summary>Names of policies and their rules, which lie in the features' folders.</summary>
public class PoliciesTests
{
    [Fact]
    public void EveryPolicy_ThatIsNamed_HasOneRule()
    {
        var named = typeof(Policies).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Policies", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);

        // Two rules for one policy do not even start.
        Assert.Equal(named.Order(StringComparer.Ordinal), Policies.Rules.Keys.Order(StringComparer.Ordinal));
    }
}
