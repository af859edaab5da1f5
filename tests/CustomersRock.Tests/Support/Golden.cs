using System.Runtime.CompilerServices;
using Xunit;

namespace CustomersRock.Tests.Support;

/// <summary>Compares with a file below <c>golden/</c>. <c>UPDATE_GOLDEN=1</c> accepts what was received.</summary>
internal static class Golden
{
    /// <param name="name">File below <c>tests/CustomersRock.Tests/golden/</c>, with forward slashes: <c>feeds/story.rss</c>.</param>
    public static void Match(string text, string name)
    {
        if (Difference(text, name) is { } difference)
            Assert.Fail(difference);
    }

    /// <summary>The same for who compares many files and tells all at once; null where nothing differs.</summary>
    public static string? Difference(string text, string name)
    {
        var file = Path.Combine(Folder(), name);
        var received = file + ".received";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Write(file, text);
            File.Delete(received);
            return null;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : null;
        if (string.Equals(expected, text, StringComparison.Ordinal))
        {
            File.Delete(received);
            return null;
        }

        Write(received, text);
        return expected is null
            ? $"There is no golden/{name} yet. Read golden/{name}.received; UPDATE_GOLDEN=1 accepts it."
            : $"golden/{name} differs (- expected, + received); UPDATE_GOLDEN=1 accepts.\n{TextDifference.Between(expected, text)}";
    }

    /// <summary>The files that are kept below a folder of <c>golden/</c>.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.Exists(Path.Combine(Folder(), folder))
            ? Directory.EnumerateFiles(Path.Combine(Folder(), folder), "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".received", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Folder(), file).Replace('\\', '/'))
            : [];

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(thisFile))!, "golden");
}
