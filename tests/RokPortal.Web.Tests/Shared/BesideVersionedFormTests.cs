using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Tests.Shared;

/// <summary>
/// What is posted beside a form with versions takes no part in the merge. Each such value has a reason here why it cannot
/// write over what others have saved; one that has none belongs in the form.
/// </summary>
public sealed class BesideVersionedFormTests
{
    private const string ShowsOnly = "Shows the form again; nothing is saved.";

    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["ActivityPageModel.Preview"] = ShowsOnly,
        ["ItemPageModel.Preview"] = ShowsOnly,
        ["RecordingModel.Preview"] = ShowsOnly,
        ["RecordingModel.TakeProposal"] = ShowsOnly,
        ["RecordingModel.GoOn"] = "Says where the user goes on.",
        ["ReportStepPageModel.Unchanged"] = "The last answer is copied into the form, and compared there.",
        ["ReportStepPageModel.Evidence.Files"] = "New files come beside what others have attached.",
        ["ReportStepPageModel.Evidence.PutBack"] = "Names each removal by its key: a file comes back beside what others have attached.",
        ["ReportStepPageModel.Evidence.Remove"] = "Names each file by its key: what others attach meanwhile stays.",
        ["SourcePageModel.Document"] = "Noted in the form as File, and compared there.",
        ["SourcePageModel.PutBack"] = "Attached as a new file is: noted in the form as File, and compared there.",
    };

    [Fact]
    public void EveryValue_BesideAForm_HasAReason()
    {
        var beside = typeof(IVersionedForm).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(PageModel)) && Bound(type).Any(IsVersioned))
            .SelectMany(page => Bound(page).Where(property => !IsVersioned(property)).SelectMany(Values))
            .Distinct();

        Assert.Equal(Reasons.Keys.Order(StringComparer.Ordinal), beside.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<PropertyInfo> Bound(Type page) => page.GetProperties()
        .Where(property => property.IsDefined(typeof(BindPropertyAttribute))
            || (property.SetMethod is { IsPublic: true } && property.DeclaringType!.IsDefined(typeof(BindPropertiesAttribute))));

    private static bool IsVersioned(PropertyInfo property) => property.PropertyType.IsAssignableTo(typeof(IVersionedForm));

    /// <summary>The value, or those of a form of ours that it holds.</summary>
    private static IEnumerable<string> Values(PropertyInfo property)
    {
        var name = $"{property.DeclaringType!.Name}.{property.Name}";
        var type = property.PropertyType;
        return type is { IsClass: true } && type.Assembly == typeof(IVersionedForm).Assembly
            ? VersionedFormTests.Written(type).Select(inner => $"{name}.{inner.Name}")
            : [name];
    }
}
