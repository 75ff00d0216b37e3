using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Microsoft.AspNetCore.Razor.Hosting;
using Assembly = System.Reflection.Assembly;

namespace RokPortal.Architecture.Tests;

/// <summary>A folder knows another: one of its types uses one of the other's.</summary>
internal sealed record FolderEdge(string From, string To, IReadOnlyList<string> Uses);

/// <summary>
/// Which folders of a project know which, read from what was compiled. A folder and its sub-folder are two. What the
/// compiler leaves no trace of is not seen: a constant, which is copied to where it is used, and a partial view's name.
/// </summary>
internal sealed class FolderGraph
{
    private readonly ILookup<string, FolderEdge> edges;

    private FolderGraph(IEnumerable<FolderEdge> edges) => this.edges = edges.ToLookup(edge => edge.From);

    public IEnumerable<FolderEdge> Edges => edges.SelectMany(from => from);

    /// <param name="assembly">What was compiled. What the compiler made of lambdas and async methods counts where it was written.</param>
    /// <param name="root">The namespace of the topmost folder; all else, such as generated code, is left out.</param>
    public static FolderGraph Of(Assembly assembly, string root)
    {
        var views = assembly.GetCustomAttributes(typeof(RazorCompiledItemAttribute), inherit: false)
            .Cast<RazorCompiledItemAttribute>()
            .ToDictionary(view => view.Type.FullName!, view => Path.GetDirectoryName(view.Identifier)!.Trim('/'));
        var folders = new ArchLoader().LoadAssembly(assembly).Build().Types
            .Select(type => (type, folder: views.GetValueOrDefault(Outermost(type)) ?? FolderOf(type, root)))
            .Where(known => known.folder is not null)
            .ToDictionary(known => known.type, known => known.folder!);
        return new FolderGraph(
            from type in folders.Keys
            from dependency in type.Dependencies
            where folders.ContainsKey(dependency.Target) && folders[type] != folders[dependency.Target]
            group $"{type.Name} uses {dependency.Target.Name}" by (From: folders[type], To: folders[dependency.Target]) into uses
            select new FolderEdge(uses.Key.From, uses.Key.To, [.. uses.Distinct().Order(StringComparer.Ordinal)]));
    }

    /// <summary>Every step of every circle, with a use that could be the one to move.</summary>
    public IEnumerable<string> Circles() =>
        from edge in Edges
        where Reachable(edge.To).Contains(edge.From)
        select $"{Name(edge.From)} knows {Name(edge.To)}: {edge.Uses[0]}"
            + (edge.Uses.Count > 1 ? $" (and {edge.Uses.Count - 1} more)" : "");

    private HashSet<string> Reachable(string start)
    {
        HashSet<string> found = [];
        Queue<string> next = new([start]);
        while (next.TryDequeue(out var folder))
        {
            foreach (var edge in edges[folder].Where(edge => found.Add(edge.To)))
            {
                next.Enqueue(edge.To);
            }
        }

        return found;
    }

    private static string? FolderOf(IType type, string root)
    {
        var name = type.Namespace.FullName;
        return name == root ? ""
            : name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..].Replace('.', '/')
            : null;
    }

    private static string Outermost(IType type) => type.FullName.Split('+', '/')[0];

    private static string Name(string folder) => folder.Length == 0 ? "the root" : folder;
}
