using System.Runtime.CompilerServices;

namespace CustomersRock.Tests.Support;

/// <summary>The checkout that these tests stand in.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    /// <summary>The theme that ships.</summary>
    public static string Theme { get; } = Path.Combine(Root, "theme");

    private static string Find([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(thisFile, "..", "..", "..", ".."));
}
