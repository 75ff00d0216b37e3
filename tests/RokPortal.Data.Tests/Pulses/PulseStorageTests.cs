using System.Collections;
using Microsoft.EntityFrameworkCore;
using RokPortal.Data.Pulses;
using RokPortal.Documents.Blocks;
using RokPortal.Domain.Parties;
using RokPortal.Domain.Pulses;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.Pulses;

/// <summary>Nothing that is stored ties an answer of a pulse to the one who gave it.</summary>
public sealed class PulseStorageTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public void Columns_OfTheSumAndOfParticipation_HaveNoPersonAndNoTimeInCommon()
    {
        using var db = database.Open();

        Assert.Equal(["Answers", "Comments", "Counts", "IsClosed", "PulseId"], ColumnsOf<PulseTally>(db));
        Assert.Equal(["PersonId", "PulseId"], ColumnsOf<PulseParticipation>(db));
        // One row a pulse: there is no row an answer that an id, an order of insertion or a transaction could tell apart.
        Assert.Equal(
            nameof(PulseTally.PulseId),
            Assert.Single(db.Model.FindEntityType(typeof(PulseTally))!.FindPrimaryKey()!.Properties).Name);
    }

    [Fact]
    public async Task Answer_LeavesTheSumTheParticipation_AndNothingElseInTheWholeDatabase()
    {
        var (pulse, person) = await SaveOpenAsync();
        var before = await DumpAsync();
        database.Actor.Is(Guid.CreateVersion7(), "Ada Berg");
        database.Clock.SetUtcNow(TestData.Now.AddDays(3));

        await AnswerAsync(pulse, person, new PulseAnswer([2, 5], "Alldeles egna ord"));

        var changed = (await DumpAsync()).Except(before).ToList();
        Assert.Equal(["PulseParticipations", "PulseTallies"], changed.Select(row => row.Table).Order());
        Assert.Equal($"{person.Id}; {pulse.Id}", changed.Single(row => row.Table == "PulseParticipations").Values);
        var sum = changed.Single(row => row.Table == "PulseTallies").Values;
        Assert.Contains("Alldeles egna ord", sum, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Id.ToString(), sum, StringComparison.OrdinalIgnoreCase);
        Assert.All(changed, row => Assert.DoesNotContain("Ada Berg", row.Values, StringComparison.Ordinal));
        Assert.All(changed, row => Assert.DoesNotContain(
            "2026", row.Values.Replace(pulse.Id.ToString(), "", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sum_IsTheSameRow_WhateverTheOrderOfTheAnswers()
    {
        PulseAnswer[] answers = [new([1, 5], "Åk hit."), new([3, 5]), new([3, 4], "Bra möten."), new([5, 2], "Ärenden kommer sent.")];
        List<string> stored = [];
        foreach (var order in new[] { answers, [.. answers.Reverse()], [answers[2], answers[0], answers[3], answers[1]] })
        {
            var (pulse, _) = await SaveOpenAsync();
            foreach (var answer in order)
                await AnswerAsync(pulse, await SavePersonAsync(), answer);
            stored.Add((await DumpAsync())
                .Single(row => row.Table == "PulseTallies" && row.Values.Contains(pulse.Id.ToString(), StringComparison.OrdinalIgnoreCase))
                .Values.Replace(pulse.Id.ToString(), "", StringComparison.OrdinalIgnoreCase));
        }

        Assert.Single(stored.Distinct());
    }

    [Fact]
    public async Task Answers_ThatComeAtOnce_AreBothCounted_OneOfThemAtTheSecondTry()
    {
        var (pulse, person) = await SaveOpenAsync();
        await using var slow = database.Open();
        var judged = await LoadAsync(slow, pulse);
        judged.Answer(await slow.Persons.SingleAsync(row => row.Id == person.Id), new PulseAnswer([1, 1]));

        await AnswerAsync(pulse, await SavePersonAsync(), new PulseAnswer([5, 5]));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => slow.SaveChangesAsync());
        await AnswerAsync(pulse, person, new PulseAnswer([1, 1]));
        await using var after = database.Open();
        var loaded = await LoadAsync(after, pulse);
        Assert.Equal((2, 2), (loaded.Tally.Answers, loaded.Participations.Count));
    }

    [Fact]
    public async Task Answer_ThatWasJudgedBeforeTheClosing_IsNotTakenInAfterIt()
    {
        var (pulse, person) = await SaveOpenAsync();
        await using var slow = database.Open();
        (await LoadAsync(slow, pulse)).Answer(await slow.Persons.SingleAsync(row => row.Id == person.Id), new PulseAnswer([1, 1]));

        await using (var closing = database.Open())
        {
            (await LoadAsync(closing, pulse)).Close(TestData.Now);
            await closing.SaveChangesAsync();
        }

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => slow.SaveChangesAsync());
    }

    [Fact]
    public async Task Closing_ThatWasJudgedBeforeAnAnswer_IsNotSavedAfterIt()
    {
        var (pulse, person) = await SaveOpenAsync();
        await using var closing = database.Open();
        (await LoadAsync(closing, pulse)).Close(TestData.Now);

        await AnswerAsync(pulse, person, new PulseAnswer([4, 4]));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => closing.SaveChangesAsync());
    }

    [Fact]
    public async Task Pulse_OfAYear_IsOne()
    {
        var (pulse, _) = await SaveOpenAsync();
        await using var db = database.Open();
        var plan = await db.Plans.SingleAsync(row => row.Id == pulse.PlanId);
        db.Add(Pulse.Open(plan, pulse.Statements, asked: 20, hasPulse: false, TestData.Now));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private static IEnumerable<string> ColumnsOf<T>(RokDbContext db) =>
        db.Model.FindEntityType(typeof(T))!.GetProperties().Select(property => property.Name).Order();

    private static Task<Pulse> LoadAsync(RokDbContext db, Pulse pulse) => db.Pulses.WithEverything().SingleAsync(row => row.Id == pulse.Id);

    private async Task<(Pulse Pulse, Person Person)> SaveOpenAsync()
    {
        var pulse = TestData.Pulse();
        await using var db = database.Open();
        db.Add(pulse);
        await db.SaveChangesAsync();
        return (pulse, await SavePersonAsync());
    }

    private async Task<Person> SavePersonAsync()
    {
        var person = TestData.Person();
        await using var db = database.Open();
        db.Add(person);
        await db.SaveChangesAsync();
        return person;
    }

    private async Task AnswerAsync(Pulse pulse, Person person, PulseAnswer answer)
    {
        await using var db = database.Open();
        (await LoadAsync(db, pulse)).Answer(await db.Persons.SingleAsync(row => row.Id == person.Id), answer);
        await db.SaveChangesAsync();
    }

    /// <summary>Every row of every table, read past the mapping, with its values in the order of the columns' names.</summary>
    private async Task<IReadOnlyList<(string Table, string Values)>> DumpAsync()
    {
        await using var db = database.Open();
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        List<(string, string)> rows = [];
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                rows.Add((table, string.Join("; ", Enumerable.Range(0, reader.FieldCount)
                    .OrderBy(reader.GetName, StringComparer.Ordinal)
                    .Select(column => TextOf(reader.GetValue(column))))));
            }
        }

        return rows;
    }

    private static string TextOf(object value) => value switch
    {
        string text => Guid.TryParse(text, out var id) ? id.ToString() : System.Text.RegularExpressions.Regex.Unescape(text),
        IEnumerable list => string.Join(", ", list.Cast<object>()),
        _ => value.ToString() ?? "",
    };
}
