using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Mending;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Mending;

/// <summary>Whole files or none, and never one that is somebody else's.</summary>
public sealed class MendingDiskTests : IDisposable
{
    private static readonly byte[] After = "mended"u8.ToArray();

    private readonly TestSite site = MendingSite.Of("as it was");
    private readonly MendingDisk disk;

    public MendingDiskTests() => disk = new MendingDisk(site.Folder);

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_file_is_written_and_keeps_its_mode()
    {
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Full(MendingSite.StoryPath), mode);

        Assert.Equal(MendOutcome.Done, Write(MendingSite.StoryPath));
        Assert.Equal("mended", site.Read(MendingSite.StoryPath));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(mode, File.GetUnixFileMode(Full(MendingSite.StoryPath)));
    }

    [Theory]
    [InlineData("as it is by now")]
    [InlineData("as it wax")]
    [InlineData("")]
    public void A_file_that_changed_meanwhile_is_left(string now)
    {
        site.Write(MendingSite.StoryPath, now);
        Assert.Equal(MendOutcome.ChangedMeanwhile, Write(MendingSite.StoryPath));
        Assert.Equal(now, site.Read(MendingSite.StoryPath));
        AssertNothingIsLeftOver();
    }

    [Fact]
    public void A_file_that_went_meanwhile_stays_away()
    {
        site.Delete(MendingSite.StoryPath);
        Assert.NotEqual(MendOutcome.Done, Write(MendingSite.StoryPath));
        Assert.False(File.Exists(Full(MendingSite.StoryPath)));
        AssertNothingIsLeftOver();
    }

    [Fact]
    public void A_read_only_file_is_left()
    {
        File.SetAttributes(Full(MendingSite.StoryPath), FileAttributes.ReadOnly);
        Assert.Equal(MendOutcome.ReadOnly, Write(MendingSite.StoryPath));
        Assert.Equal("as it was", site.Read(MendingSite.StoryPath));
    }

    [Fact]
    public void Nothing_is_written_through_a_link_neither_of_the_file_nor_of_a_folder_nor_of_what_a_killed_run_may_leave()
    {
        using var elsewhere = MendingSite.Of("as it was");
        var theirs = elsewhere.Folder.Full(MendingSite.StoryPath);
        File.CreateSymbolicLink(Full("input/stories/2026/link.md"), theirs);
        Directory.CreateSymbolicLink(Full("input/stories/2025"), Path.GetDirectoryName(theirs)!);
        Assert.Equal(MendOutcome.Elsewhere, Write("input/stories/2026/link.md"));
        Assert.Equal(MendOutcome.Elsewhere, Write("input/stories/2025/violin.md"));

        File.CreateSymbolicLink(Full(MendingSite.StoryPath + AtomicFile.TemporaryEnding), theirs);
        Assert.Equal(MendOutcome.Done, Write(MendingSite.StoryPath));
        Assert.Equal("as it was", elsewhere.Read(MendingSite.StoryPath));
        Assert.Equal("mended", site.Read(MendingSite.StoryPath));
    }

    [Theory]
    [InlineData("theme/page.md")]
    [InlineData("input/../x.md")]
    [InlineData("../x.md")]
    [InlineData("/etc/x.md")]
    public void Nothing_is_written_outside_of_the_content(string path) => Assert.Equal(MendOutcome.Elsewhere, Write(path));

    [Fact]
    public void The_settings_are_written() => Assert.Equal(MendOutcome.Done, disk.Write("settings.yml", File.ReadAllBytes(site.Folder.Settings), After));

    [Theory]
    [InlineData("violin-two.md", MendOutcome.Done)]
    [InlineData("taken.md", MendOutcome.Taken)]
    [InlineData("TAKEN.md", MendOutcome.Taken)]
    [InlineData("VIOLIN.md", MendOutcome.Done)]
    public void A_file_is_renamed_never_over_another(string name, MendOutcome outcome)
    {
        site.Write("input/stories/2026/taken.md", "theirs");
        Assert.Equal(outcome, disk.Rename(new FileRename(MendingSite.StoryPath, "input/stories/2026/" + name)));
        Assert.Equal("theirs", site.Read("input/stories/2026/taken.md"));
        Assert.Equal("as it was", site.Read(outcome == MendOutcome.Done ? "input/stories/2026/" + name : MendingSite.StoryPath));
    }

    [Fact]
    public void A_folder_is_renamed_with_all_that_is_in_it_never_into_another()
    {
        site.Write("input/stories/2026/The Heel/shoe.jpg", "shoe");
        site.Write("input/stories/2026/other/note.txt", "theirs");
        Assert.Equal(MendOutcome.Taken, disk.Rename(new FileRename("input/stories/2026/The Heel", "input/stories/2026/other")));
        Assert.Equal(MendOutcome.Done, disk.Rename(new FileRename("input/stories/2026/The Heel", "input/stories/2026/the-heel")));
        Assert.Equal("shoe", site.Read("input/stories/2026/the-heel/shoe.jpg"));
    }

    [Fact]
    public void What_a_killed_run_left_is_written_over()
    {
        site.Write(MendingSite.StoryPath + AtomicFile.TemporaryEnding, "half");
        Assert.Equal(MendOutcome.Done, Write(MendingSite.StoryPath));
        AssertNothingIsLeftOver();
    }

    private MendOutcome Write(string path) => disk.Write(path, Encoding.UTF8.GetBytes("as it was"), After);

    private string Full(string path) => site.Folder.Full(path);

    private void AssertNothingIsLeftOver() => Assert.Empty(Directory.EnumerateFiles(site.Root, "*" + AtomicFile.TemporaryEnding, SearchOption.AllDirectories));
}
