using System.Reflection;
using CsCheck;
using RokPortal.Web.Pages.Shared;

namespace RokPortal.Web.Tests.Shared;

/// <summary>
/// What holds when two people have changed one form, whatever they changed: in every form with versions, where each of
/// them left a field, wrote one thing in it or another; and in one field, with any text.
/// </summary>
public sealed class FormMergePropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf("", "a", " a ", "a\nb", "a\r\nb", "\n"),
        Gen.String[Gen.OneOf(Gen.Char.AlphaNumeric, Gen.Char["åäö\"'\\<>&\r\n\t \u00A0\u2028{}"]), 0, 8]);

    [Fact]
    public void Merge_OfAnyForm_LosesNothingOfEither() => InEveryForm(nameof(Two<,>.LoseNothing));

    [Fact]
    public void Merge_OfAnyForm_WhenOnlyOneChanged_OrBothWroteTheSame_IsSilent() => InEveryForm(nameof(Two<,>.AgreeInSilence));

    [Fact]
    public void Merge_OfAnyForm_TheOtherWayRound_HasTheSameClashes_AndElsewhereTheSameFields() =>
        InEveryForm(nameof(Two<,>.MeetTheSameTheOtherWayRound));

    [Fact]
    public void Merge_OfAnyText_IsAsOneTextIsCompared() => Gen.Select(Texts, Texts, Texts).Sample((start, mine, theirs) =>
    {
        var form = new Note { Text = mine, Base = FormMerge.Pack(new Note { Text = start }, Note.Fields) };
        var (before, wrote, saved) = (TextClash.Plain(start), TextClash.Plain(mine), TextClash.Plain(theirs));

        var clashes = FormMerge.Merge(form, new Note { Text = theirs }, Note.Fields);

        Assert.Equal(wrote == before ? saved : wrote, TextClash.Plain(form.Text));
        if (wrote == before)
            Assert.Empty(clashes);
        else
            Assert.Equal(TextClash.Find("Text", mine, theirs, start) is { } found ? [found with { FieldId = "Input_Text" }] : [], clashes);
    });

    [Fact]
    public void Merge_WhenNobodyKnowsWhereIStarted_ComparesWhateverDiffers_AndTakesNothing() =>
        Gen.Select(Texts, Texts, Gen.OneOf<string?>(null, "", "null", "{", "[]")).Sample((mine, theirs, lost) =>
        {
            var form = new Note { Text = mine, Base = lost };

            var clashes = FormMerge.Merge(form, new Note { Text = theirs }, Note.Fields);

            Assert.Equal(mine, form.Text);
            Assert.Equal(TextClash.Plain(mine) != TextClash.Plain(theirs), clashes.Count == 1);
            Assert.All(clashes, clash => Assert.Null(clash.Start));
        });

    private static void InEveryForm(string property)
    {
        foreach (var form in VersionedFormTests.Forms)
        {
            typeof(Two<,>).MakeGenericType(form, VersionedFormTests.StoredBehind(form))
                .GetMethod(property)!
                .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        }
    }

    /// <summary>Two people with one form. An edit says for each field what it holds: 0 is what both started from.</summary>
    private static class Two<TForm, TStored>
        where TForm : IVersionedForm<TForm, TStored>, new()
    {
        private static readonly Gen<int[]> Edit = Gen.Int[0, 2].Array[TForm.Fields.Count];

        public static void LoseNothing() => Gen.Select(Edit, Edit).Sample((mine, theirs) =>
        {
            var (start, wrote, saved) = (Fields(With()), Fields(With(mine)), Fields(With(theirs)));
            var form = With(mine);

            var clashes = FormMerge.Merge(form, Saved(theirs), TForm.Fields);

            var merged = Fields(form);
            foreach (var name in start.Keys)
            {
                var (before, one, other) = (start[name], wrote[name], saved[name]);
                Assert.Equal(one == before ? other : one, merged[name]);
                Assert.Equal(
                    one == before || other == before || one == other ? [] : [(one, other, before)],
                    clashes.Where(clash => clash.FieldId == IdOf(name)).Select(clash => (clash.Mine, clash.Theirs, clash.Start)));
            }

            // Who has seen the comparison and saves again, has chosen.
            Assert.Empty(FormMerge.Merge(form, Saved(theirs), TForm.Fields));
            Assert.Equal(merged, Fields(form));
        });

        public static void AgreeInSilence() => Edit.Sample(edit =>
        {
            foreach (var (mine, theirs) in new[] { (edit, null), (null, edit), (edit, edit) })
            {
                var form = With(mine);

                Assert.Empty(FormMerge.Merge(form, Saved(theirs), TForm.Fields));
                Assert.Equal(Fields(With(edit)), Fields(form));
            }
        });

        public static void MeetTheSameTheOtherWayRound() => Gen.Select(Edit, Edit).Sample((mine, theirs) =>
        {
            var (form, other) = (With(mine), With(theirs));

            var clashes = FormMerge.Merge(form, Saved(theirs), TForm.Fields);
            var others = FormMerge.Merge(other, Saved(mine), TForm.Fields);

            Assert.Equal(clashes, others.Select(clash => clash with { Mine = clash.Theirs, Theirs = clash.Mine }));
            Assert.Equal(
                Fields(form).Where(field => clashes.All(clash => clash.FieldId != IdOf(field.Key))),
                Fields(other).Where(field => clashes.All(clash => clash.FieldId != IdOf(field.Key))));
        });

        private static TForm With(int[]? edit = null)
        {
            var form = VersionedFormTests.Opened<TForm, TStored>();
            foreach (var (field, seed) in TForm.Fields.Zip(edit ?? []))
                field.Take(form, VersionedFormTests.Filled<TForm>(seed));
            return form;
        }

        /// <summary>The form of what somebody has saved: those who open it begin from there.</summary>
        private static TForm Saved(int[]? edit)
        {
            var form = With(edit);
            form.Base = FormMerge.Pack(form, TForm.Fields);
            return form;
        }

        private static Dictionary<string, string> Fields(TForm form) =>
            TForm.Fields.ToDictionary(field => field.Name, field => TextClash.Plain(field.Read(form)));

        private static string IdOf(string name) => TForm.Fields.Single(field => field.Name == name).FieldId;
    }

    private sealed class Note : IVersionedForm<Note, string>
    {
        public static IReadOnlyList<MergedField<Note>> Fields { get; } =
            [new(nameof(Text), "Text", form => form.Text, (to, from) => to.Text = from.Text)];

        public int Version { get; set; }

        public string? Base { get; set; }

        public string? Text { get; set; }

        public static Note From(string stored) => new() { Text = stored };
    }
}
