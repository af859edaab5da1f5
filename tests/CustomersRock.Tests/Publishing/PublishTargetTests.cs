using CustomersRock.Publishing;
using Xunit;

namespace CustomersRock.Tests.Publishing;

public sealed class PublishTargetTests
{
    [Theory]
    [InlineData("git:origin#gh-pages", "origin", "gh-pages")]
    [InlineData("git:origin", "origin", "gh-pages")]
    [InlineData("git:https://host.example/a#b.git#pages", "https://host.example/a#b.git", "pages")]
    [InlineData("git:git@host.example:us/site.git#main", "git@host.example:us/site.git", "main")]
    public void A_branch_is_a_remote_and_a_name(string text, string remote, string branch) =>
        Assert.Equal(new PublishTarget.Branch(remote, branch), PublishTarget.Parse(text, "/site", out _));

    [Fact]
    public void A_folder_is_relative_to_where_it_was_said() =>
        Assert.Equal(new PublishTarget.Folder(Path.GetFullPath("/www")), PublishTarget.Parse("../www/", Path.GetFullPath("/site"), out _));

    [Theory]
    [InlineData("git:")]
    [InlineData("git:#gh-pages")]
    [InlineData("git:origin#")]
    [InlineData("git:--upload-pack=touch x#gh-pages")]
    [InlineData("git:origin#--delete")]
    [InlineData("git:origin#a\nb")]
    [InlineData("www\0")]
    public void A_target_that_git_could_take_for_an_option_is_refused(string text)
    {
        Assert.Null(PublishTarget.Parse(text, "/site", out var complaint));
        Assert.NotEqual("", complaint);
    }
}
