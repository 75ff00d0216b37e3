using RokPortal.Data.Tests.Configurations;
using RokPortal.Domain.YearReports;
using RokPortal.TestSupport;

namespace RokPortal.Data.Tests.YearReports;

/// <summary>A report that the council has approved.</summary>
internal sealed class YearReportSamples : Samples
{
    public override IEnumerable<object> Make()
    {
        return [TestData.YearReportIn(YearReportStatus.Approved)];
    }
}
