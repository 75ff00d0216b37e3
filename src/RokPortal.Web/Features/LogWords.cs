namespace RokPortal.Web.Features;

/// <summary>
/// Swedish for what the log of changes names by identifiers of a feature's code. One class in each feature's folder; a test
/// fails when something that is logged has no word.
/// </summary>
internal abstract class LogWords
{
    private readonly Dictionary<string, string> wholes = [];
    private readonly Dictionary<string, string> parts = [];
    private readonly Dictionary<string, string> fields = [];
    private readonly Dictionary<(string Entity, string Field), Func<string, string>> values = [];

    /// <summary>Sorts of objects that the log has entries for, by the name of their class.</summary>
    public IReadOnlyDictionary<string, string> Wholes => wholes;

    /// <summary>Parts of them.</summary>
    public IReadOnlyDictionary<string, string> Parts => parts;

    public string? Field(string name) => fields.GetValueOrDefault(name);

    /// <summary>A stored value in words; null for a field whose values are shown as they are.</summary>
    public string? Value(string entity, string field, string value) => values.GetValueOrDefault((entity, field))?.Invoke(value);

    protected void Whole<T>(string word) => wholes.Add(typeof(T).Name, word);

    protected void Part<T>(string word) => Part(typeof(T).Name, word);

    protected void Part(string name, string word) => parts.Add(name, word);

    /// <summary>Words for fields of the feature's objects and parts, where the shared words do not say it.</summary>
    protected void Fields(params ReadOnlySpan<(string Name, string Word)> words)
    {
        foreach (var (name, word) in words)
            fields.Add(name, word);
    }

    /// <summary>A field that holds one or several members of an enum. What is no member any more is shown as it is.</summary>
    protected void Value<TEntity, TEnum>(string field, Func<TEnum, string> text)
        where TEnum : struct, Enum =>
        Value(typeof(TEntity).Name, field, stored => string.Join("; ", stored.Split("; ").Select(
            name => Enum.TryParse<TEnum>(name, out var member) && Enum.IsDefined(member) ? text(member) : name)));

    /// <summary>A field whose stored value is put in words by the feature itself.</summary>
    protected void Value(string entity, string field, Func<string, string> text) => values.Add((entity, field), text);
}
