using System.Security.Cryptography;
using RokPortal.Documents.Blocks;
using RokPortal.Documents.Html;
using RokPortal.Documents.Meetings;
using RokPortal.Documents.Pdf;
using RokPortal.Documents.Tests.Support;

namespace RokPortal.Documents.Tests.Meetings;

public class NoticeDocumentTests
{
    public static TheoryData<string, NoticeRecord> Notices => new()
    {
        { "Notice", SampleNotices.Called() },
        { "MovedNotice", SampleNotices.OfTheGroup() },
        { "CancelledNotice", SampleNotices.Cancelled() },
        { "BareNotice", SampleNotices.Bare() },
    };

    [Theory]
    [MemberData(nameof(Notices))]
    public void Compose_AsPdf_ConformsAndKeepsItsStructure(string name, NoticeRecord notice)
    {
        var pdf = PdfRenderer.Render(NoticeDocument.Compose(notice));

        PdfChecker.AssertConforms(pdf, name);
        Snapshot.AssertMatches(PdfChecker.Tree(pdf, name), name);
        Assert.Equal(SHA256.HashData(pdf.Bytes), SHA256.HashData(PdfRenderer.Render(NoticeDocument.Compose(notice)).Bytes));
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public void Compose_AsPdfAndHtml_SaysTheSame(string name, NoticeRecord notice)
    {
        var content = NoticeDocument.Compose(notice);

        Assert.Equal(
            ReadingTexts.OfHtml(HtmlWriter.WriteDocument(content)),
            PdfChecker.ReadingText(PdfRenderer.Render(content), name + "Twin"));
    }

    [Fact]
    public void Compose_ForAMemberWhoCannotCome_SaysWhatToDo()
    {
        var html = Html(SampleNotices.Called());

        Assert.Contains("Be din ersättare att komma i ditt ställe", html, StringComparison.Ordinal);
        Assert.Contains("href=\"mailto:rok@lansstyrelsen.example\"", html, StringComparison.Ordinal);
        Assert.Contains("Ingen ersättare", html, StringComparison.Ordinal);
        Assert.Contains("Vakant plats", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_OfACancelledMeeting_SaysSoFirst_AndDoesNotAskForADeputy()
    {
        var html = Html(SampleNotices.Cancelled());

        Assert.True(
            html.IndexOf("Mötet är inställt.", StringComparison.Ordinal) is var at
                && at > 0 && at < html.IndexOf("Tid", StringComparison.Ordinal));
        Assert.Contains("För få kan komma.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Be din ersättare", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Mötet är flyttat", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_OfAMovedMeeting_SaysFromWhichDay()
    {
        Assert.Contains("Det skulle ha hållits den 10 december 2026.", Html(SampleNotices.OfTheGroup()), StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_OfTheCouncil_ProposesDecisions_AndOfAGroupProposals()
    {
        Assert.Contains("<h4>Förslag till beslut</h4>", Html(SampleNotices.Called()), StringComparison.Ordinal);
        Assert.Contains("att fastställa aktivitetsplanen för 2027", Html(SampleNotices.Called()), StringComparison.Ordinal);
        Assert.Contains("<h4>Förslag</h4>", Html(SampleNotices.OfTheGroup()), StringComparison.Ordinal);
    }

    private static string Html(NoticeRecord notice) => HtmlWriter.WriteDocument(NoticeDocument.Compose(notice));
}
