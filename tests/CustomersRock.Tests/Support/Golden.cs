using System.Runtime.CompilerServices;
using Xunit;

namespace CustomersRock.Tests.Support;

/// <summary>Compares with a file below <c>golden/</c>. <c>UPDATE_GOLDEN=1</c> accepts what was received.</summary>
internal static class Golden
{
    /// <param name="name">File below <c>tests/CustomersRock.Tests/golden/</c>, with forward slashes: <c>feeds/story.rss</c>.</param>
    public static void Match(string text, string name)
    {
        var file = Path.Combine(Folder(), name);
        var received = file + ".received";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Write(file, text);
            File.Delete(received);
            return;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : null;
        if (string.Equals(expected, text, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        Write(received, text);
        Assert.Fail(expected is null
            ? $"There is no golden/{name} yet. Read golden/{name}.received; UPDATE_GOLDEN=1 accepts it."
            : $"golden/{name} differs (- expected, + received); UPDATE_GOLDEN=1 accepts.\n{TextDifference.Between(expected, text)}");
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(thisFile))!, "golden");
}
