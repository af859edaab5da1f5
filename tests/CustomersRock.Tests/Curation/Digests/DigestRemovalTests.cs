using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Digests;
using Xunit;

namespace CustomersRock.Tests.Curation.Digests;

public sealed class DigestRemovalTests
{
    [Theory]
    [InlineData("[stories/2026/gone, stories/2026/kept]", "[stories/2026/kept]")]
    [InlineData("[stories/2026/kept, stories/2026/gone]", "[stories/2026/kept]")]
    [InlineData("[ stories/2026/kept, stories/2026/gone , stories/2026/other ]", "[ stories/2026/kept, stories/2026/other ]")]
    [InlineData("[stories/2026/kept, \"stories/2026/gone\"]", "[stories/2026/kept]")]
    public void A_list_in_one_line_loses_the_entry(string items, string expected) =>
        Assert.Contains($"Items: {expected}\n", Removed(items, "Text.").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Before.\n\nSee [it](/stories/2026/gone/),\nand more.\n\nAfter.", "Before.\n\n*A story that stood here has been withdrawn.*\n\nAfter.")]
    [InlineData("## Kindness\nSee [it](/stories/2026/gone/).\n\n## Next\nAfter.", "## Kindness\n*A story that stood here has been withdrawn.*\n\n## Next\nAfter.")]
    [InlineData("- [one](/stories/2026/kept/)\n- [it](/stories/2026/gone/),\n  going on\n- [two](/stories/2026/other/)", "- [one](/stories/2026/kept/)\n*A story that stood here has been withdrawn.*\n- [two](/stories/2026/other/)")]
    [InlineData("[It](/stories/2026/gone/):\n\n> Its words,\nlazily gone on.\n\nAfter.", "*A story that stood here has been withdrawn.*\n\nAfter.")]
    [InlineData("[It](/stories/2026/gone/) and [it](/stories/2026/gone/).", "*A story that stood here has been withdrawn.*")]
    public void The_paragraph_the_entry_or_the_quote_goes_whole(string body, string expected) =>
        Assert.EndsWith("---\n" + expected + "\n", Removed("[stories/2026/kept]", body).Text, StringComparison.Ordinal);

    [Fact]
    public void What_speaks_of_other_stories_stays_to_the_byte() =>
        Assert.Equal(File("[stories/2026/kept]", "One [kept](/stories/2026/kept/)  \ntwo.\n\n> Quoted.\n"), Removed("[stories/2026/kept]", "One [kept](/stories/2026/kept/)  \ntwo.\n\n> Quoted.\n").Text);

    private static RemovedText Removed(string items, string body)
    {
        var week = new IsoWeek(2026, 47);
        var text = File(items, body);
        var present = DigestFile.Read(week, Encoding.UTF8.GetBytes(text)).Digest!;
        return DigestRemoval.Remove(week, text, present, link => link.Target.Trim('/') == "stories/2026/gone")!;
    }

    private static string File(string items, string body) => $"---\nTitle: The week\nPublished: 2026-11-22\nDescription: What it held.\nItems: {items}\n---\n{body}\n";
}
