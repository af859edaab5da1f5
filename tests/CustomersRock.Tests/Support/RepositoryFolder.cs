using System.Runtime.CompilerServices;

namespace CustomersRock.Tests.Support;

/// <summary>The checkout that these tests stand in.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    /// <summary>The theme that ships.</summary>
    public static string Theme { get; } = Path.Combine(Root, "theme");

    /// <summary>Sites for tests, in files.</summary>
    public static string Sites { get; } = Path.Combine(Root, "tests", "CustomersRock.Tests", "sites");

    /// <summary>The program as this test run built it.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "customersrock.dll");

    /// <summary>Our own C# below a folder of the checkout: path relative to the root, and text.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string below) =>
        Directory.EnumerateFiles(Path.Combine(Root, below), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File: file))
            .Where(f => !f.Item1.Contains("/obj/", StringComparison.Ordinal) && !f.Item1.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(f => f.Item1, StringComparer.Ordinal)
            .Select(f => (f.Item1, File.ReadAllText(f.File)));

    private static string Find([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(thisFile, "..", "..", "..", ".."));
}
