using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Curation.Decisions;

/// <summary>Two editors decide on two branches, and git puts their logs together.</summary>
public sealed class MergedDecisionsTests : IDisposable
{
    private readonly EditorsOffice office = new();
    private readonly Candidate[] things = [.. new[] { "violin", "viola", "cello", "harp" }.Select(name => CurationMade.Candidate(name))];

    public MergedDecisionsTests()
    {
        File.Copy(Path.Combine(RepositoryFolder.Root, ".gitattributes"), office.Folder[".gitattributes"]);
        office.Folder.With(".gitignore", ".customersrock/\n");
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "Ada");
        Git("config", "user.email", "ada@example.org");
        office.Accept(things[0]);
        Commit("The violin");
    }

    public void Dispose() => office.Dispose();

    [Fact]
    public void They_merge_without_a_conflict_and_the_later_verdict_on_one_item_holds()
    {
        Git("checkout", "-q", "-b", "ben");
        office.Now = office.Now.AddHours(1);
        office.Reject(things[1]);
        office.Reject(things[2]);
        Commit("Ben decides");

        Git("checkout", "-q", "main");
        office.Now = office.Now.AddHours(1);
        office.Accept(things[1]);
        office.Accept(things[3]);
        Commit("Ada decides");

        Git("merge", "-q", "--no-edit", "ben");
        Assert.True(office.Settle().IsEmpty);
        Assert.Equal(
            ["Accepted The violin came back", "Rejected The cello came back", "Rejected The viola came back", "Accepted The harp came back", "Accepted The viola came back"],
            office.Verdicts);
        Assert.Equal(3, office.ItemFiles.Count());
        Assert.All(things, thing => Assert.False(office.Waits(thing)));
    }

    [Fact]
    public void What_one_took_back_and_the_other_left_alone_waits_again()
    {
        Git("checkout", "-q", "-b", "ben");
        office.Now = office.Now.AddHours(1);
        office.Curator.Undo(office.Curator.Log().All[0], "Ben");
        Commit("Ben takes it back");

        Git("checkout", "-q", "main");
        office.Reject(things[2]);
        Commit("Ada decides");

        Git("merge", "-q", "--no-edit", "ben");
        Assert.True(office.Settle().IsEmpty);
        Assert.Empty(office.ItemFiles);
        Assert.True(office.Waits(things[0]));
        Assert.False(office.Waits(things[2]));
    }

    private void Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
    }

    private void Git(params string[] words) => TestGit.Run(office.Folder.Path, words);
}
