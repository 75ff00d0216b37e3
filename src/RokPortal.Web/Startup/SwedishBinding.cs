using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace RokPortal.Web.Startup;

/// <summary>
/// What is said of a value that no page offers, such as a choice that is not in the list. The framework says it in
/// English before a page gets to judge.
/// </summary>
internal static class SwedishBinding
{
    private const string Message = "Värdet går inte att använda. Välj eller skriv det på nytt.";

    public static void SpeakSwedish(this DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Message);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Message);
        messages.SetUnknownValueIsInvalidAccessor(_ => Message);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Message);
        messages.SetValueIsInvalidAccessor(_ => Message);
        messages.SetValueMustNotBeNullAccessor(_ => Message);
        messages.SetValueMustBeANumberAccessor(_ => "Skriv ett tal.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Skriv ett tal.");
        messages.SetMissingBindRequiredValueAccessor(_ => Message);
        messages.SetMissingKeyOrValueAccessor(() => Message);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Message);
    }
}
