using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Joining;
using CustomersRock.Tests.Commands;
using Xunit;

namespace CustomersRock.Tests.Curation;

public sealed class JointFileTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly TestFolder folder = new();

    private JointFile File => new(new SiteFolder(folder.Path));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_file_nobody_has_said_anything() => Assert.Empty(File.Read());

    [Fact]
    public void What_was_added_is_read_again()
    {
        var joint = Joint("b/2", "a/1", true);
        File.Add([joint]);
        File.Add([Joint("a/1", "c/3", false)]);
        Assert.Equal([joint, Joint("a/1", "c/3", false)], File.Read());
        Assert.Equal(2, folder.Read(JointFile.Place).TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void Of_two_words_on_one_pair_the_later_counts_whatever_the_order_of_the_lines()
    {
        File.Add([Joint("a/1", "b/2", false, Noon.AddHours(1)), Joint("b/2", "a/1", true, Noon)]);
        Assert.False(Assert.Single(File.Read()).IsOneStory);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{\"word\":\"marry\",\"one\":\"a/1\",\"other\":\"b/2\",\"at\":\"2026-11-20T12:00:00Z\"}")]
    [InlineData("{\"word\":\"join\",\"one\":1,\"other\":\"b/2\",\"at\":\"2026-11-20T12:00:00Z\"}")]
    [InlineData("{\"word\":\"join\",\"one\":\"a/1\",\"other\":\"b/2\"}")]
    [InlineData("{\"word\":\"join\",\"one\":\"a/1\",\"other\":\"b/2\",\"at\":5}")]
    [InlineData("{\"word\":\"join\",\"one\":\"\\ud800\",\"other\":\"b/2\",\"at\":\"2026-11-20T12:00:00Z\"}")]
    [InlineData("<<<<<<< ours")]
    public void A_line_that_says_something_else_is_passed_over_and_kept(string line)
    {
        folder.With(JointFile.Place, line + "\n");
        File.Add([Joint("a/1", "b/2", true)]);
        Assert.Single(File.Read());
        Assert.StartsWith(line + "\n", folder.Read(JointFile.Place), StringComparison.Ordinal);
    }

    private static Joint Joint(string one, string other, bool isOne, DateTimeOffset? at = null) =>
        CustomersRock.Curation.Joining.Joint.Of(new TellingId(one), new TellingId(other), isOne, "Ada \"the\" editor", at ?? Noon);
}
