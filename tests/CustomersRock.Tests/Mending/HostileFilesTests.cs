using System.Text;
using CustomersRock.Content.Mending;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Mending.MendingSite;

namespace CustomersRock.Tests.Mending;

/// <summary>Files that nobody writes by chance: they lose nothing, and the program neither falls nor runs for ever.</summary>
public sealed class HostileFilesTests
{
    public static TheoryData<string, byte[]> Files => new()
    {
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Story("Plcae: Hobart\n"))] },
        { "Latin-1", Encoding.Latin1.GetBytes(Story("Plcae: Zürich\n")) },
        { "a cut letter", [.. Encoding.UTF8.GetBytes(Story("Plcae: Hobart\n")), 0xc3] },
        { "zeros", new byte[1000] },
        { "too large", Encoding.UTF8.GetBytes(Story("Plcae: Hobart\n", new string('x', 300_000))) },
        { "a bomb of aliases", Encoding.UTF8.GetBytes(Story("A: &a [x, x]\nB: &b [*a, *a]\nC: &c [*b, *b]\nPlace: *c\n")) },
        { "a bomb of lists", Encoding.UTF8.GetBytes(Story($"Place: {new string('[', 5000)}\n")) },
        { "a bomb of quotes", Encoding.UTF8.GetBytes(Story("", new string('>', 20_000) + " [x](https://a.example/?utm_source=1)\n")) },
        { "nothing", [] },
        { "a mark alone", [.. Encoding.UTF8.Preamble] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void They_are_left_byte_for_byte(string name, byte[] bytes)
    {
        using var site = Of("");
        site.Write(StoryPath, bytes);
        Assert.True(site.Mend().Files.IsEmpty, name);
        Assert.Equal(bytes, File.ReadAllBytes(site.Folder.Full(StoryPath)));
    }

    [Fact]
    public void A_mark_at_the_beginning_and_the_ends_of_lines_stay()
    {
        using var site = Of("");
        var text = Story("Plcae: Hobart\n").Replace("\n", "\r\n", StringComparison.Ordinal);
        site.Write(StoryPath, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        site.Mend();
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Replace("Plcae", "Place", StringComparison.Ordinal))], File.ReadAllBytes(site.Folder.Full(StoryPath)));
    }

    [Fact]
    public void A_thousand_faults_in_one_file_are_all_mended_or_none_is()
    {
        var lines = string.Concat(Enumerable.Range(0, 1000).Select(i => FormattableString.Invariant($"  - Name:\tAnna {i}\n")));
        var mended = Mended(Story("People:\n" + lines));
        Assert.Equal(Story("People:\n" + lines.Replace('\t', ' ')), mended);
        Assert.Equal(mended, Mended(mended));
    }

    [Fact]
    public void A_thousand_marked_links_on_one_line_are_mended_and_memory_stays_within_the_length_of_the_file()
    {
        var links = string.Join(' ', Enumerable.Range(0, 1000).Select(i => FormattableString.Invariant($"[x](https://a.example/{i}?utm_source=nl)")));
        using var site = Of(Story("", links + "\n"));
        var complaints = site.ContentComplaints();
        Assert.Equal(1000, complaints.Count(c => c.Rule.Code == "CR0820"));
        Assert.True(complaints.Sum(c => c.MendedLine?.Length ?? 0) < links.Length);
        Assert.DoesNotContain("utm_source", Mended(Story("", links + "\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_elsewhere_are_not_followed()
    {
        using var elsewhere = Of(Story("Plcae: Hobart\n"));
        using var site = Of(Story(""));
        File.CreateSymbolicLink(site.Folder.Full("input/stories/2026/link.md"), elsewhere.Folder.Full(StoryPath));
        Directory.CreateSymbolicLink(site.Folder.Full("input/stories/2025"), elsewhere.Folder.Full("input/stories/2026"));
        Assert.True(site.Plan().IsEmpty);
    }

    [Fact]
    public void Files_whose_names_differ_in_case_alone_are_both_left()
    {
        using var site = Of(Story(""), "input/stories/2026/Wheel.md");
        site.Write("input/stories/2026/WHEEL.md", Story("Place: Hobart\n"));
        Assert.Empty(site.Plan().Renames);
    }

    [Fact]
    public void A_file_that_changes_while_the_rest_is_thought_about_is_left()
    {
        using var site = Of(Story("Plcae: Hobart\n"));
        var plan = site.Plan();
        site.Write(StoryPath, Story("Plcae: Perth\n"));
        var file = Assert.Single(plan.Files);
        Assert.Equal(MendOutcome.ChangedMeanwhile, new MendingDisk(site.Folder).Write(file.Path, file.Before, file.After));
        Assert.Equal(Story("Plcae: Perth\n"), site.Read(StoryPath));
    }
}
