using RokPortal.Domain.Pulses;
using RokPortal.Domain.Shared;
using RokPortal.TestSupport;

namespace RokPortal.Domain.Tests.Pulses;

public class PulseTests
{
    private static readonly PulseAnswer[] Five =
        [new([1, 5], "Åk oftare till oss."), new([3, 5]), new([3, 4], "Bra möten."), new([4, 2], "Ärenden kommer sent."), new([5, 5])];

    [Fact]
    public void Open_CopiesTheStatements_SoThatTheCountyMayChangeItsOwn()
    {
        List<string> statements = ["Målen är tydliga."];
        var pulse = Pulse.Open(TestData.Plan(), statements, asked: 5, hasPulse: false, TestData.Now);

        statements[0] = "Något annat.";

        Assert.Equal(["Målen är tydliga."], pulse.Statements);
        Assert.Equal((PulseStatus.Open, 5, TestData.Now), (pulse.Status, pulse.Asked, pulse.OpenedUtc));
    }

    [Theory]
    [InlineData(1, 5, false)]
    [InlineData(1, 5, true, PulseOpeningRefusal.YearHasPulse)]
    [InlineData(0, 5, false, PulseOpeningRefusal.NoStatements)]
    [InlineData(1, 4, false, PulseOpeningRefusal.TooFewToAsk)]
    public void RefusalsToOpen_SayWhy(int statements, int asked, bool hasPulse, params PulseOpeningRefusal[] expected)
    {
        string[] texts = [.. Enumerable.Repeat("Målen är tydliga.", statements)];

        Assert.Equal(expected, Pulse.RefusalsToOpen(texts, asked, hasPulse));
        if (expected.Length > 0)
            Assert.Throws<RefusedException>(() => Pulse.Open(TestData.Plan(), texts, asked, hasPulse, TestData.Now));
    }

    [Fact]
    public void Answer_ASecondTime_OrAfterTheClosing_IsRefused_AndCountsNothing()
    {
        var (pulse, person) = (TestData.Pulse(), TestData.Person());
        pulse.Answer(person, new PulseAnswer([4, 4]));

        Assert.Equal([PulseAnswerRefusal.HasAnswered], pulse.RefusalsToAnswer(person));
        Assert.Throws<RefusedException>(() => pulse.Answer(person, new PulseAnswer([1, 1])));
        pulse.Close(TestData.Now);
        Assert.Equal([PulseAnswerRefusal.IsClosed], pulse.RefusalsToAnswer(TestData.Person()));
        Assert.Equal((1, person.Id), (pulse.Tally.Answers, Assert.Single(pulse.Participations).PersonId));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(3, 3, 3)]
    [InlineData(0, 3)]
    [InlineData(3, 6)]
    public void Answer_WithoutOneMarkForEachStatement_IsWrong(params int[] marks) =>
        Assert.Throws<ArgumentException>(() => TestData.Pulse().Answer(TestData.Person(), new PulseAnswer(marks)));

    [Fact]
    public void Answer_WithATooLongComment_IsWrong_AndTheLongestIsKept()
    {
        Assert.Throws<ArgumentException>(() => TestData.Pulse(new PulseAnswer([3, 3], new string('a', PulseAnswer.CommentLength + 1))));

        Assert.Equal(1, TestData.Pulse(new PulseAnswer([3, 3], new string('a', PulseAnswer.CommentLength))).Tally.Answers);
    }

    [Fact]
    public void Result_IsNothing_WhileItIsOpen_HoweverManyHaveAnswered()
    {
        Assert.Null(TestData.Pulse(Five).Result());
    }

    [Fact]
    public void Result_OfFour_IsNeverShown_AndOfFive_Is()
    {
        Assert.Null(Closed(Five[..4]).Result());

        var result = Closed(Five).Result()!;
        Assert.Equal(
            ["Målen är tydliga.: 1 0 2 1 1", "Jag har mandat.: 0 1 0 1 3"],
            result.Statements.Select(row => $"{row.Text}: {string.Join(' ', row.Counts)}"));
        Assert.Equal(["Bra möten.", "Åk oftare till oss.", "Ärenden kommer sent."], result.Comments);
    }

    [Fact]
    public void Result_IsTheSame_WhateverTheOrderOfTheAnswers()
    {
        var (one, other) = (Closed(Five).Result()!, Closed([.. Five.Reverse()]).Result()!);

        Assert.Equal(one.Statements.SelectMany(row => row.Counts), other.Statements.SelectMany(row => row.Counts));
        Assert.Equal(one.Comments, other.Comments);
    }

    [Fact]
    public void Close_IsForGood()
    {
        var pulse = Closed(Five);

        Assert.Equal((PulseStatus.Closed, TestData.Now, true), (pulse.Status, pulse.ClosedUtc, pulse.Tally.IsClosed));
        Assert.Equal([PulseClosingRefusal.IsClosed], pulse.RefusalsToClose());
        Assert.Throws<RefusedException>(() => pulse.Close(TestData.Now));
    }

    private static Pulse Closed(PulseAnswer[] answers)
    {
        var pulse = TestData.Pulse(answers);
        pulse.Close(TestData.Now);
        return pulse;
    }
}
