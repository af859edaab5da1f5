using System.Text.Json.Nodes;
using CustomersRock.Asking;
using CustomersRock.Contributing;
using Xunit;

namespace CustomersRock.Tests.Workflows;

public sealed class PostCommentTests : IDisposable
{
    private const string Bot = "github-actions[bot]";
    private const string Mark = SubmissionComment.Mark;

    private readonly MadeUpGitHub github = new();

    public void Dispose() => github.Dispose();

    [Fact]
    public void The_first_comment_is_written() => Assert.Equal([$"{Bot}: {Mark}\nGood."], Post($"{Mark}\nGood."));

    [Fact]
    public void The_next_is_written_over_it()
    {
        Post($"{Mark}\nGood.");
        Assert.Equal([$"{Bot}: {Mark}\nBetter."], Post($"{Mark}\nBetter."));
    }

    [Fact]
    public void An_empty_file_says_nothing() => Assert.Empty(Post(""));

    [Fact]
    public void Somebody_elses_look_alike_and_our_other_comments_stay_as_they_are()
    {
        github.Comments = [Comment(1, "eve", $"{Mark}\nEvil."), Comment(2, Bot, $"Not at the start: {Mark}"), Comment(3, Bot, TellersAnswer.Mark), Comment(4, "eve", Mark), Comment(5, Bot, $"{Mark}\nOld.")];
        Assert.Equal([$"eve: {Mark}\nEvil.", $"{Bot}: Not at the start: {Mark}", $"{Bot}: {TellersAnswer.Mark}", $"eve: {Mark}", $"{Bot}: {Mark}\nNew."], Post($"{Mark}\nNew."));
    }

    [Fact]
    public void Of_two_of_ours_the_first_is_brought_up_to_date()
    {
        github.Comments = [Comment(1, Bot, $"{Mark}\nOne."), Comment(2, "eve", "Hm."), Comment(3, Bot, $"{Mark}\nTwo.")];
        Assert.Equal([$"{Bot}: {Mark}\nNew.", "eve: Hm.", $"{Bot}: {Mark}\nTwo."], Post($"{Mark}\nNew."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1; touch pwned")]
    [InlineData("../7")]
    public void A_number_that_is_none_is_refused(string number) =>
        Assert.Equal(2, ScriptRun.Run("post-comment.sh", Path.GetTempPath(), github.Variables, number, github.FileWith(Mark)).Code);

    [Fact]
    public void What_is_said_when_the_machine_stumbles_takes_the_place_of_the_answer() =>
        Assert.StartsWith(TellersAnswer.Mark + "\n", File.ReadAllText(Path.Combine(ScriptRun.Folder, "stumbled.md")), StringComparison.Ordinal);

    private static JsonObject Comment(int id, string login, string body) => new() { ["id"] = id, ["user"] = new JsonObject { ["login"] = login }, ["body"] = body };

    private string[] Post(string text)
    {
        github.Run("post-comment.sh", [], "7", github.FileWith(text));
        return [.. github.Comments.Select(comment => $"{comment!["user"]!["login"]}: {comment["body"]}")];
    }
}
