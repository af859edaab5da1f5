using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Filtering;
using CustomersRock.Gathering.Visiting;
using Xunit;

namespace CustomersRock.Tests.Gathering.Visiting;

public sealed class VisitJudgeTests
{
    private static readonly Source Kind = MadeUp.Source();

    [Fact]
    public void A_mistake_of_ours_on_one_feed_is_that_source_s_trouble_and_nobody_else_s()
    {
        var result = Judge(() => throw new InvalidOperationException("a mistake"));
        Assert.Equal("this program made a mistake on its answer (InvalidOperationException); please report it", result.Trouble);
        Assert.Equal((HealthState.Failing, 1), (result.Health!.State, result.Record!.Memory.Failures));
    }

    [Fact]
    public void A_fault_of_the_disk_ends_the_run() =>
        Assert.Throws<IOException>(() => Judge(() => throw new IOException("the disk is full")));

    private static VisitResult Judge(Func<SourcePast> seen)
    {
        var body = Encoding.UTF8.GetBytes(new SmallFeed("kind-counter.example").With("one"));
        var answer = new FetchAnswer { Kind = FetchKind.Body, Address = new Uri(Kind.Feed!), Status = 200, Body = body };
        return new VisitJudge(Kind, MadeUp.Memory(), new EntryFilters([]).For(Kind), seen, new VisitOptions { Now = MadeUp.Now }).Judge(answer);
    }
}
