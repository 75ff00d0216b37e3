using System.Reflection;
using System.Xml.Linq;
using RokPortal.Documents.Blocks;

namespace RokPortal.Architecture.Tests;

public class ProjectReferenceTests
{
    /// <summary>Every project of the product and what it may build on. The arrows never point back.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["RokPortal.Domain"] = [],
        ["RokPortal.Documents"] = ["RokPortal.Domain"],
        ["RokPortal.Data"] = ["RokPortal.Domain"],
        ["RokPortal.Data.Postgres"] = ["RokPortal.Data", "RokPortal.Domain"],
        ["RokPortal.Data.Sqlite"] = ["RokPortal.Data", "RokPortal.Domain"],
        ["RokPortal.Data.Design"] = ["RokPortal.Data", "RokPortal.Data.Postgres", "RokPortal.Data.Sqlite"],
        ["RokPortal.Application"] = ["RokPortal.Data", "RokPortal.Documents", "RokPortal.Domain"],
        ["RokPortal.Web"] =
        [
            "RokPortal.Application", "RokPortal.Data", "RokPortal.Data.Postgres", "RokPortal.Data.Sqlite",
            "RokPortal.Documents", "RokPortal.Domain"
        ],
    };

    [Fact]
    public void ProjectReferences_InSource_PointOneWay()
    {
        var projects = Repository.FilesUnder("src/", ".csproj").ToList();

        Assert.Equal(Allowed.Keys.Order(), projects.Select(NameOf).Order());
        Rule.HasNoViolations(
            "Web builds on Application, which builds on Documents and Data, which build on Domain; never back.",
            from project in projects
            from reference in Include(project, "ProjectReference").Select(NameOf)
            where !Allowed[NameOf(project)].Contains(reference)
            select $"{project} references {reference}");
    }

    [Fact]
    public void Domain_InItsProjectFile_HasNoPackages()
    {
        Assert.Empty(Include("src/RokPortal.Domain/RokPortal.Domain.csproj", "PackageReference"));
    }

    [Theory]
    [InlineData("RokPortal.Domain", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions")]
    [InlineData("RokPortal.Documents", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore")]
    public void Assembly_OfAnInnerRoom_DoesNotUseTheOuterOnes(string assembly, params string[] banned)
    {
        Rule.HasNoViolations(
            $"{assembly} must not use {string.Join(", ", banned)}.",
            from reference in Assembly.Load(assembly).GetReferencedAssemblies()
            where banned.Any(prefix => reference.Name!.StartsWith(prefix, StringComparison.Ordinal))
            select reference.Name);
    }

    [Fact]
    public void PackageVersions_InProjectFiles_AreCentral()
    {
        Rule.HasNoViolations(
            "Versions stand in Directory.Packages.props only.",
            from project in Repository.FilesUnder("", ".csproj")
            from package in XDocument.Load(Repository.PathOf(project)).Descendants("PackageReference")
            where package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null
            select $"{project}: {package.Attribute("Include")?.Value}");
    }

    private static IEnumerable<string> Include(string project, string element) =>
        XDocument.Load(Repository.PathOf(project)).Descendants(element).Select(item => item.Attribute("Include")!.Value);

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
