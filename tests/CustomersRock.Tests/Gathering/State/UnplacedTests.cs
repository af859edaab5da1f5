using CustomersRock.Content.Model;
using CustomersRock.Gathering.State;
using CustomersRock.Tests.Commands;
using Xunit;

namespace CustomersRock.Tests.Gathering.State;

/// <summary>When stories are told apart anew: where something came, or an editor has spoken.</summary>
public sealed class UnplacedTests : IDisposable
{
    private readonly TestFolder folder = new();

    private GatherStore Store => field ??= GatherStore.Open(folder[".customersrock/gather.db"]);

    public void Dispose()
    {
        Store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Where_nothing_ever_came_there_is_nothing_to_tell_apart() => Assert.False(Store.HasUnplaced("a word"));

    [Fact]
    public void What_came_waits_until_it_is_placed()
    {
        Come();
        Assert.True(Store.HasUnplaced("a word"));
        Follow("a word");
        Assert.False(Store.HasUnplaced("a word"));
    }

    [Fact]
    public void Another_word_of_the_editors_than_the_one_followed_is_a_reason()
    {
        Come();
        Follow("a word");
        Assert.True(Store.HasUnplaced("another word"));
    }

    private void Come() => Store.Save([new VisitRecord { Memory = MadeUp.Memory(), Tellings = [MadeUp.Stored(MadeUp.Telling("kind-counter/1"))] }]);

    private void Follow(string word) => Store.Place([new Placing(new TellingId("kind-counter/1"), new CandidateId("aaaa"), 0, "")], [], word);
}
