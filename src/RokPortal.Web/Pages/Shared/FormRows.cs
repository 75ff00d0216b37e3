using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace RokPortal.Web.Pages.Shared;

/// <summary>
/// Rows of a list in a form, each a partial view whose fields name the row's own properties. An index in <c>asp-for</c>
/// would be compiled anew, for every field of every row at every request: ten times the rest of the field.
/// </summary>
internal static class FormRows
{
    /// <summary>What the partial view of a row gets beside its model: names of fields begin with the list and the index.</summary>
    public static ViewDataDictionary OfRow(this ViewDataDictionary page, string list, int index) =>
        new(page) { [nameof(NumberOf)] = index + 1, TemplateInfo = { HtmlFieldPrefix = $"{list}[{index}]" } };

    /// <summary>The row's number, from 1.</summary>
    public static int NumberOf(this ViewDataDictionary row) => (int)row[nameof(NumberOf)]!;
}
