using CustomersRock.Publishing;
using Xunit;

namespace CustomersRock.Tests.Publishing;

public sealed class FolderPublisherTests : IDisposable
{
    private readonly BuiltSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_new_folder_gets_the_site_and_a_marker()
    {
        var outcome = Publish("www/here");

        Assert.True(outcome.Fine, outcome.Text);
        Assert.Contains("2 new, 0 changed, 0 removed", outcome.Text, StringComparison.Ordinal);
        Assert.Equal(["index.html", "stories/2026/violin/index.html"], FilesOf("www/here"));
        Assert.Equal("<p>home</p>\r\n", site.Folder.Read("www/here/index.html"));
        Assert.True(site.Folder.Has("www/here/.customersrock-site"));
    }

    [Fact]
    public void The_next_run_replaces_it_as_a_whole_and_leaves_nothing_beside_it()
    {
        Publish("www");
        File.Delete(site.Folder["site/output/stories/2026/violin/index.html"]);
        site.Folder.With("site/output/index.html", "new").With("site/output/about/index.html");

        var outcome = Publish("www");

        Assert.True(outcome.Fine, outcome.Text);
        Assert.Contains("1 new, 1 changed, 1 removed", outcome.Text, StringComparison.Ordinal);
        Assert.Equal(["about/index.html", "index.html"], FilesOf("www"));
        Assert.Equal(["site", "www"], Directory.GetDirectories(site.Folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("")]
    [InlineData("site/input")]
    [InlineData("site/input/deeper")]
    [InlineData("site/theme")]
    [InlineData("site/output")]
    [InlineData("site/output/stories")]
    [InlineData("site/.customersrock")]
    [InlineData("SITE/OUTPUT")]
    public void The_site_itself_is_never_replaced_not_even_by_force(string target)
    {
        var outcome = Publish(target, force: true);

        Assert.False(outcome.Fine);
        Assert.Equal("Host: example.org\n", site.Folder.Read("site/settings.yml"));
        Assert.Equal("<p>home</p>\r\n", site.Folder.Read("site/output/index.html"));
    }

    [Fact]
    public void A_link_does_not_hide_that_a_folder_is_the_site_s_own()
    {
        Directory.CreateSymbolicLink(site.Folder["www"], site.Folder["site"]);

        Assert.False(Publish("www", force: true).Fine);
        Assert.False(Publish("www/output", force: true).Fine);
    }

    [Fact]
    public void A_link_to_a_folder_stays_and_the_folder_behind_it_is_replaced()
    {
        Directory.CreateDirectory(site.Folder["disk/www"]);
        Directory.CreateSymbolicLink(site.Folder["www"], site.Folder["disk/www"]);

        Assert.True(Publish("www").Fine);

        Assert.NotNull(new DirectoryInfo(site.Folder["www"]).LinkTarget);
        Assert.True(site.Folder.Has("disk/www/index.html"));
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_replaced_only_by_force()
    {
        site.Folder.With("www/photos/cat.jpg", "cat");

        var refused = Publish("www");
        Assert.False(refused.Fine);
        Assert.Contains("--force", refused.Text, StringComparison.Ordinal);
        Assert.Equal("cat", site.Folder.Read("www/photos/cat.jpg"));

        Assert.True(Publish("www", force: true).Fine);
        Assert.False(site.Folder.Has("www/photos"));
    }

    [Fact]
    public void A_git_repository_is_not_replaced_by_force_either()
    {
        site.Folder.With("www/.git/HEAD");

        Assert.False(Publish("www", force: true).Fine);
        Assert.True(site.Folder.Has("www/.git/HEAD"));
    }

    [Fact]
    public void What_a_killed_run_left_beside_is_cleared_away()
    {
        Publish("www");
        site.Folder.With("www.new/.customersrock-site").With("www.new/half.html").With("www.old/.customersrock-site");

        Assert.True(Publish("www").Fine);

        Assert.False(site.Folder.Has("www.new"));
        Assert.False(site.Folder.Has("www.old"));
        Assert.False(site.Folder.Has("www/half.html"));
    }

    [Fact]
    public void Somebody_else_s_folder_in_the_way_stops_the_run()
    {
        site.Folder.With("www.new/cat.jpg", "cat");

        Assert.False(Publish("www").Fine);
        Assert.Equal("cat", site.Folder.Read("www.new/cat.jpg"));
    }

    [Fact]
    public void A_dry_run_says_what_would_change_and_changes_nothing()
    {
        var outcome = FolderPublisher.Publish(site.Request with { DryRun = true }, site.Folder["www"], CancellationToken.None);

        Assert.True(outcome.Fine);
        Assert.Contains("2 new", outcome.Text, StringComparison.Ordinal);
        Assert.False(site.Folder.Has("www"));
    }

    private PublishOutcome Publish(string target, bool force = false) =>
        FolderPublisher.Publish(site.Request with { Force = force }, site.Folder[target], CancellationToken.None);

    private IEnumerable<string> FilesOf(string folder) => OutputListing.Of(site.Folder[folder]).Select(file => file.Replace('\\', '/'));
}
