using System.Text;
using CustomersRock.Gathering.Fetching;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class RawBodyTests
{
    private static readonly FetchOptions Options = new() { UserAgent = "test", SlowBytes = 100 };

    [Theory]
    [InlineData(99, 0)] // not enough yet
    [InlineData(100, 1)]
    [InlineData(1000, 10)]
    public async Task A_body_that_comes_fast_enough_may_take_its_time(int length, int putOff)
    {
        var timers = new CountedTimers();
        using var slow = new CancellationTokenSource(Options.SlowTime, timers);
        await using var body = new RawBody(new MemoryStream(new byte[length]), Options, slow);

        var piece = new byte[10];
        while (await body.ReadAsync(piece) > 0)
        {
        }

        Assert.Equal((length, putOff), ((int)body.Count, timers.PutOff));
    }

    [Theory]
    [InlineData("\u0078\u009cabc", true)]
    [InlineData("\u0078\u0001", true)]
    [InlineData("\u0078\u009d", false)]
    [InlineData("\u0079\u009c", false)]
    [InlineData("x", false)]
    [InlineData("", false)]
    public async Task A_look_at_the_first_bytes_takes_nothing_away(string text, bool zlib)
    {
        using var slow = new CancellationTokenSource();
        await using var body = new RawBody(new MemoryStream(Encoding.Latin1.GetBytes(text)), Options, slow);

        Assert.Equal(zlib, await body.StartsLikeZlib(CancellationToken.None));

        using var reader = new StreamReader(body, Encoding.Latin1);
        Assert.Equal(text, await reader.ReadToEndAsync());
        Assert.Equal(text.Length, body.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task The_last_four_bytes_are_known_however_they_come(int piece)
    {
        using var slow = new CancellationTokenSource();
        await using var body = new RawBody(new MemoryStream([9, 9, 9, 0x78, 0x56, 0x34, 0x12]), Options, slow);

        while (await body.ReadAsync(new byte[piece]) > 0)
        {
        }

        Assert.Equal(0x12345678u, body.Tail);
    }
}
