using CustomersRock.Gathering.Cleaning;
using Xunit;

namespace CustomersRock.Tests.Gathering.Cleaning;

public sealed class BoilerplateTests
{
    [Theory]
    [InlineData("A story.|The post The kind bus appeared first on Kind Words.", "A story.")]
    [InlineData("A story. The post The kind bus appeared first on Kind Words.", "A story.")]
    [InlineData("The post office was shut. The post The kind bus appeared first on Kind Words.", "The post office was shut.")]
    [InlineData("Eine Geschichte.|Der Beitrag Ein Bus erschien zuerst auf Netz.", "Eine Geschichte.")]
    [InlineData("A story.|Continue reading →", "A story.")]
    [InlineData("A story. Read more…", "A story.")]
    [InlineData("A story begins […]", "A story begins…")]
    [InlineData("A story begins [&]|Read more", "A story begins [&]")]
    [InlineData("Share this:|A story.|Share on Facebook|Tweet|Like this:|Loading...", "A story.")]
    [InlineData("A story.|submitted by /u/ann [link] [comments]", "A story.")]
    [InlineData("A story.|Sign up for our newsletter", "A story.")]
    [InlineData("Advertisement|A story.", "A story.")]
    [InlineData("A story.|• • •", "A story.")]
    public void What_engines_add_is_taken_out(string blocks, string kept) => AssertKept(kept, blocks);

    [Theory]
    [InlineData("Reposted from The Kind Counter with the writer’s leave.|A story.")]
    [InlineData("A story.|This article originally appeared in the Gazette.")]
    [InlineData("He told me that I should share this.")]
    [InlineData("It appeared first on the menu in 1994.")]
    [InlineData("I want to Read more")]
    [InlineData("She wrote me a letter. Read the report in Good Morning Harbour.")]
    [InlineData("Read more slowly, said the librarian, and then she showed me how the big letters work, and how the lamp is turned so that it does not blind one, and then she went to fetch the second volume, which she had put by for me since Monday.")]
    public void What_belongs_to_the_story_stays(string blocks) => AssertKept(blocks, blocks);

    [Fact]
    public void A_title_that_begins_like_the_tail_is_taken_out_whole() =>
        Assert.Equal(["A story."], Boilerplate.Remove(["A story. The post The post that came late appeared first on Kind Words."], "The post that came late"));

    private static void AssertKept(string kept, string blocks) => Assert.Equal(kept.Split('|'), Boilerplate.Remove([.. blocks.Split('|')], "The kind bus"));
}
