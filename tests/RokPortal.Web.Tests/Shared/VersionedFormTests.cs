using System.Collections;
using System.Reflection;
using System.Text.Json;
using RokPortal.Documents.Blocks;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Tests.Shared;

/// <summary>
/// In every form with versions every property takes part in the merge: one that were forgotten would write over what
/// somebody else has saved, without a word.
/// </summary>
public sealed class VersionedFormTests
{
    internal static readonly IReadOnlyList<Type> Forms =
        [.. typeof(IVersionedForm).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IVersionedForm)))];

    [Fact]
    public void EveryProperty_OfEveryForm_TakesPartInTheMerge()
    {
        Assert.NotEmpty(Forms);

        Assert.Empty(Forms.SelectMany(form => (List<string>)typeof(VersionedFormTests)
            .GetMethod(nameof(FaultsOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(form, StoredBehind(form))
            .Invoke(null, null)!));
    }

    [Fact]
    public void AProperty_ThatIsForgotten_IsFound()
    {
        Assert.Equal(
            [
                "Forgetful.Forgotten: what another changed is lost",
                "Forgetful.Forgotten: what both changed is not compared",
                "Forgetful.Rows.Hidden: what another changed is lost",
                "Forgetful.Rows.Hidden: what both changed is not compared",
            ],
            FaultsOf<Forgetful, string>());
    }

    /// <summary>What the form says that it is about; a form that is not its own cannot be merged.</summary>
    internal static Type StoredBehind(Type form) => form.GetInterfaces()
        .Where(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IVersionedForm<,>))
        .Single(known => known.GenericTypeArguments[0] == form)
        .GenericTypeArguments[1];

    private static List<string> FaultsOf<TForm, TStored>()
        where TForm : IVersionedForm<TForm, TStored>, new()
    {
        List<string> faults = [];
        foreach (var place in PlacesIn(typeof(TForm)))
        {
            var (mine, theirs) = (Opened<TForm, TStored>(), Opened<TForm, TStored>());
            place.Set(theirs, 1);
            FormMerge.Merge(mine, theirs, TForm.Fields);
            if (place.Get(mine) != place.Get(theirs))
                faults.Add($"{typeof(TForm).Name}.{place.Path}: what another changed is lost");

            mine = Opened<TForm, TStored>();
            theirs = Opened<TForm, TStored>();
            place.Set(mine, 1);
            FormMerge.Merge(mine, theirs, TForm.Fields);
            if (place.Get(mine) == place.Get(theirs))
                faults.Add($"{typeof(TForm).Name}.{place.Path}: what I changed is lost");

            mine = Opened<TForm, TStored>();
            place.Set(theirs, 1);
            place.Set(mine, 2);
            // Of what can only be yes or no, both cannot change to different things.
            var differ = place.Get(mine) != place.Get(theirs) && place.Get(mine) != place.Get(Opened<TForm, TStored>());
            if (differ && FormMerge.Merge(mine, theirs, TForm.Fields).Count == 0)
                faults.Add($"{typeof(TForm).Name}.{place.Path}: what both changed is not compared");
        }

        return faults;
    }

    /// <summary>A form as somebody opened it, with something in every field.</summary>
    internal static TForm Opened<TForm, TStored>()
        where TForm : IVersionedForm<TForm, TStored>, new()
    {
        var form = Filled<TForm>(0);
        form.Base = FormMerge.Pack(form, TForm.Fields);
        return form;
    }

    /// <summary>A form with something in every field, another thing for each seed.</summary>
    internal static TForm Filled<TForm>(int seed)
        where TForm : new()
    {
        var form = new TForm();
        Fill(form!, seed);
        return form;
    }

    /// <summary>Every property that can be written, also those of the rows in a list.</summary>
    private static IEnumerable<Place> PlacesIn(Type form) => Written(form).SelectMany(property =>
        RowOf(property.PropertyType) is { } row
            ? Written(row).Select(inner => new Place(property, inner)).Prepend(new Place(property, null))
            : [new Place(property, null)]);

    internal static IEnumerable<PropertyInfo> Written(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is { IsPublic: true }
            && property.Name is not (nameof(IVersionedForm.Version) or nameof(IVersionedForm.Base)));

    /// <summary>What a list holds, if that has properties of its own.</summary>
    internal static Type? RowOf(Type type) =>
        type.IsGenericType && type.IsAssignableTo(typeof(IList))
            && type.GenericTypeArguments[0] is { IsClass: true } row && row != typeof(string)
            ? row
            : null;

    private static void Fill(object target, int seed)
    {
        foreach (var property in Written(target.GetType()))
            property.SetValue(target, Value(property.PropertyType, property.Name, seed));
    }

    private static object Value(Type type, string name, int seed)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return $"{name} {seed}";
        if (type == typeof(bool))
            return seed == 1;
        if (type == typeof(int))
            return 2020 + seed;
        if (type == typeof(Guid))
            return new Guid(seed, (short)name.Length, 0, new byte[8]);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(seed % Enum.GetValues(type).Length)!;

        var value = Activator.CreateInstance(type) ?? throw new NotSupportedException($"{name}: no values of {type} are known here.");
        if (value is IList list)
            list.Add(Value(type.GenericTypeArguments[0], name, seed));
        else
            Fill(value, seed);
        return value;
    }

    private sealed record Place(PropertyInfo Property, PropertyInfo? Inner)
    {
        public string Path => Inner is null ? Property.Name : $"{Property.Name}.{Inner.Name}";

        public void Set(object form, int seed)
        {
            if (Inner is null)
                Property.SetValue(form, Value(Property.PropertyType, Property.Name, seed));
            else
                Inner.SetValue(Row(form), Value(Inner.PropertyType, Inner.Name, seed));
        }

        public string Get(object form) => JsonSerializer.Serialize(Inner is null ? Property.GetValue(form) : Inner.GetValue(Row(form)));

        private object Row(object form) => ((IList)Property.GetValue(form)!)[0]!;
    }

    /// <summary>A form as it must not be.</summary>
    private sealed class Forgetful : IVersionedForm<Forgetful, string>
    {
        public static IReadOnlyList<MergedField<Forgetful>> Fields { get; } =
        [
            new(nameof(Known), "Känt", form => form.Known, (to, from) => to.Known = from.Known),
            new(nameof(Rows), "Rader", form => string.Join("\n", form.Rows.Select(row => row.Shown)), (to, from) => to.Rows = from.Rows),
        ];

        public int Version { get; set; }

        public string? Base { get; set; }

        public string? Known { get; set; }

        public string? Forgotten { get; set; }

        public List<Row> Rows { get; set; } = [];

        public static Forgetful From(string stored) => new();
    }

    private sealed class Row
    {
        public string? Shown { get; set; }

        public string? Hidden { get; set; }
    }
}
