namespace RokPortal.Web.TagHelpers;

/// <summary>
/// The fields of this page in the order they were written, so that the error summary can list its links in that order
/// and point to elements that exist.
/// </summary>
internal sealed class RenderedFields
{
    private readonly List<(string Name, string ControlId)> _fields = [];

    public static RenderedFields Of(HttpContext context)
    {
        if (context.Items[typeof(RenderedFields)] is not RenderedFields fields)
        {
            fields = new RenderedFields();
            context.Items[typeof(RenderedFields)] = fields;
        }

        return fields;
    }

    /// <summary><paramref name="controlId"/> is the id of what gets the focus: in a group, its first choice.</summary>
    public void Add(string name, string controlId) => _fields.Add((name, controlId));

    /// <summary>Every error in page order; those that belong to no field on the page come last, without id.</summary>
    public IReadOnlyList<(string Message, string? ControlId)> ErrorsInOrder(ModelStateDictionary modelState) =>
        modelState
            .Where(entry => entry.Value is { Errors.Count: > 0 })
            .Select(entry => (Position: PositionOf(entry.Key), entry.Value!.Errors))
            .OrderBy(entry => entry.Position)
            .SelectMany(entry => entry.Errors.Select(error => (
                ControlMessage.Of(error),
                entry.Position == int.MaxValue ? null : _fields[entry.Position].ControlId)))
            .Distinct()
            .ToList();

    private int PositionOf(string key)
    {
        var index = _fields.FindIndex(field => Covers(field.Name, key));
        return index < 0 ? int.MaxValue : index;
    }

    /// <summary>An error on one element of a list, "Input.PartyIds[3]", belongs to the list's field.</summary>
    private static bool Covers(string name, string key) =>
        key.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (key.Length == name.Length || key[name.Length] == '[');
}

internal static class ControlMessage
{
    /// <summary>A value that could not be read at all has an exception and no text of its own.</summary>
    public static string Of(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? "Kontrollera det du har skrivit här" : error.ErrorMessage;
}
