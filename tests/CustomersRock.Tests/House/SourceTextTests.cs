using System.Text.RegularExpressions;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.House;

/// <summary>What our own C# may say.</summary>
public sealed partial class SourceTextTests
{
    private static readonly (string Path, string Text)[] Product = [.. RepositoryFolder.Sources("src")];
    private static readonly (string Path, string Text)[] Everything = [.. Product, .. RepositoryFolder.Sources("tests")];

    /// <summary>All but the program around it.</summary>
    private static IEnumerable<(string Path, string Text)> Build => Product.Where(f => !f.Path.StartsWith("src/CustomersRock/", StringComparison.Ordinal));

    [Fact]
    public void The_build_asks_no_clock_but_where_it_notes_what_it_wrote() =>
        AssertNone(
            Clock(), Build,
            "src/CustomersRock.Site/Output/", "src/CustomersRock.Site/SiteBuilder.cs", // when the inputs were looked at
            "src/CustomersRock.Content/Reading/ContentReader.cs"); // likewise, for the cache of what was read

    [Fact]
    public void Nothing_is_left_to_chance() => AssertNone(Chance(), Build, "src/CustomersRock.Content/Reading/Cache/BodyFile.cs"); // the name of a cache

    [Fact]
    public void All_files_are_written_through_AtomicFile() =>
        AssertNone(
            Writing(), Product,
            "src/CustomersRock.Content/Files/AtomicFile.cs",
            "src/CustomersRock.Content/Files/ExclusiveFile.cs", // a turn, and no byte
            "src/CustomersRock.Content/Reading/Cache/BodyFile.cs", // only ever appended to
            "src/CustomersRock/Publishing/FolderPublisher.cs"); // a whole folder that gets its name last

    [Fact]
    public void Files_are_read_with_a_cap() =>
        AssertNone(UnboundedReading(), Build, "src/CustomersRock.Site/Pages/PictureFiles.cs"); // what we made ourselves

    [Fact]
    public void A_file_holds_one_type_and_bears_its_name()
    {
        foreach (var (path, text) in Everything)
        {
            var types = TopLevelType().Matches(text).Select(m => m.Groups["name"].Value).Distinct().ToArray();
            Assert.True(types.Length <= 1, $"{path} holds {string.Join(", ", types)}");
            if (types is [var name])
                Assert.True(Path.GetFileNameWithoutExtension(path) == name, $"{path} holds {name}");
        }
    }

    [Fact]
    public void A_file_is_below_four_hundred_lines() =>
        Assert.All(Everything, f => Assert.True(f.Text.Count(c => c == '\n') < 400, f.Path));

    [Fact]
    public void No_file_tells_of_a_machine() => AssertNone(MachinePath(), Everything.Where(f => f.Path != "tests/CustomersRock.Tests/House/SourceTextTests.cs"));

    [Fact]
    public void Nothing_is_left_to_do() => AssertNone(Unfinished(), Product, "src/CustomersRock.Content/Checks/LeftoverCheck.cs"); // which looks for such words

    [Fact]
    public void The_house_looks_at_the_house()
    {
        Assert.True(Product.Length > 200, $"only {Product.Length} files were looked at");
        Assert.Matches(Clock(), "var now = DateTime.UtcNow;");
        Assert.Matches(Writing(), "File.WriteAllText(path, text)");
        Assert.Matches(MachinePath(), "\"/" + "home/somebody/x\"");
    }

    private static void AssertNone(Regex pattern, IEnumerable<(string Path, string Text)> files, params string[] except)
    {
        var found = files
            .Where(f => !except.Any(e => f.Path.StartsWith(e, StringComparison.Ordinal)))
            .SelectMany(f => f.Text.Split('\n').Select((line, index) => (f.Path, Line: index + 1, Text: line)))
            .Where(line => !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && pattern.IsMatch(line.Text))
            .Select(line => $"{line.Path}:{line.Line}: {line.Text.Trim()}");
        Assert.Empty(found);
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeZoneInfo\.Local\b|\.ToLocalTime\(|\bTimeProvider\.System\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bnew Random\(|\bRandom\.Shared\b|\bGuid\.NewGuid\b")]
    private static partial Regex Chance();

    [GeneratedRegex(@"\bFile\.(WriteAll|AppendAll|Create\b|CreateText|OpenWrite|AppendText|Copy\b)|\bnew FileStream\((?!.*FileAccess\.Read\b)|\bnew StreamWriter\((?!open\(\)|.*[sS]tream)|FileAccess\.(Write|ReadWrite)")]
    private static partial Regex Writing();

    [GeneratedRegex(@"\bFile\.(ReadAll|ReadLines|OpenText|OpenRead)")]
    private static partial Regex UnboundedReading();

    [GeneratedRegex(@"^(?:public |internal |file )(?:(?:sealed|static|abstract|partial|readonly|unsafe|ref) )*(?:class|record struct|record class|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"/home/\w|/root/|/work/|/Users/\w|[A-Z]:\\\\?(Users|src|dev)")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Unfinished();
}
