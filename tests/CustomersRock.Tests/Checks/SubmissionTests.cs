using CustomersRock.Content.Diagnostics;
using CustomersRock.Site;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Checks;

/// <summary>A hundred submissions as people send them, each with what is complained of: <c>Submissions/*.md</c> and <c>expected.tsv</c>. The stories are made up, the mistakes are not.</summary>
public sealed class SubmissionTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.Tests", "Checks", "Submissions");

    private static readonly Dictionary<string, string> Expected = File.ReadAllLines(Path.Combine(Folder, "expected.tsv")).Select(l => l.Split('\t')).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Expected.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_gets_exactly_its_complaints(string name)
    {
        using var site = SiteWith(name);
        var found = new SiteBuilder(site.Folder).Review(new BuildOptions { Now = TestSite.Now }).Diagnostics;
        Assert.All(found, d => Assert.Equal($"input/stories/2026/{name}.md", d.At.Path));
        Assert.Equal(Expected[name], string.Join(' ', found.Select(d => d.Rule.Code).Distinct().Order(StringComparer.Ordinal)));
        Assert.All(found, AssertInert);
    }

    [Fact]
    public void Every_file_is_expected()
    {
        Assert.True(Expected.Count >= 100);
        Assert.Equal(Expected.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));
    }

    /// <summary>A site with two good stories and this one.</summary>
    internal static TestSite SiteWith(string name)
    {
        var site = Site();
        site.Write($"input/stories/2026/{name}.md", File.ReadAllBytes(Path.Combine(Folder, name + ".md")));
        return site;
    }

    /// <summary>What is printed cannot steer a terminal, or turn the direction of writing.</summary>
    private static void AssertInert(Diagnostic said) => Assert.DoesNotContain($"{said.What}{said.Mend}", c => char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');

    private static TestSite Site() => TestSite.With("""
        -- input/stories/2026/the-violin.md --
        ---
        Title: The violin on the back seat
        Published: 2026-10-02
        Themes: [kindness, front-line, loyalty]
        Description: A driver found a violin in his cab and drove it back to a school through the rain.
        Origin: news
        Companies:
          - Name: City Cabs
        Sources:
          - Title: The paper
            Url: https://paper.example/2012/violin
        ---
        A driver of City Cabs in Bath found a violin in the back of his car long after the lady had gone up the steps of the station. He could have left it at the depot. He looked at the label, saw the name of a school forty miles away, and turned round in the rain.

        The concert began at seven, and at ten to seven he stood at the door of the hall with the case under his coat. He would not take a penny more than the meter had said, and nobody has ever found out where he had his supper that night, though the whole orchestra asked.
        -- input/stories/2026/the-ninja.md --
        ---
        Title: The ninja that came by post
        Published: 2026-10-01
        Themes: [listening, small-business, service-recovery]
        Description: A boy lost a toy in a shop, wrote a letter about it, and had an answer within the week.
        Companies:
          - Name: LEGO
        ---
        A boy of seven had saved for a ninja and lost it on the same day, in a shop, because he would not listen to his father and leave it in the car. He wrote a letter and said that he would never do it again. The answer came within a week. The man who wrote it had asked the teacher of all ninjas, and the teacher had said that the father seemed to be a wise man. The new one was in the envelope, with a word on how to keep it safe.
        -- input/companies/lego.md --
        ---
        Title: LEGO
        Aliases: [The LEGO Group]
        ---
        Toys.
        """);
}
