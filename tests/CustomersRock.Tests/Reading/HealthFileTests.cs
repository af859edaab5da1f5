using System.Globalization;
using CsCheck;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Reading;

public sealed class HealthFileTests
{
    private static readonly Gen<DateTimeOffset> Days = Gen.Int[0, 9000].Select(day => Made.Day("2005-01-01").AddDays(day));

    private static readonly Gen<SourceHealth> Any = Gen.Select(
        Gen.String[Gen.Char["abcdefgnoy0123456789-"], 2, 12], Gen.Enum<HealthState>(), Days, Gen.String, Gen.Nullable(Days), Gen.Nullable(Days),
        (id, state, since, why, newest, good) => new SourceHealth { Source = new SourceId(id), State = state, Since = since, Why = why, Newest = newest, LastGood = good });

    [Fact]
    public void A_source_is_one_short_line_and_the_day_of_the_gather_stands_once()
    {
        var text = HealthFile.Write(
        [
            Of("town-gazette", HealthState.Failing, "2026-11-20") with { Why = "the server answered 503: \"try later\"", Newest = Made.Day("2026-11-02"), LastGood = Made.Day("2026-11-19") },
            Of("evening-post", HealthState.Well, "2026-10-01") with { Newest = Made.Day("2026-11-23").AddHours(5), LastGood = Made.Day("2026-11-24").AddHours(7), NextTry = Made.Day("2026-11-24").AddHours(13) },
            Of("new-one", HealthState.New, "2026-11-24"),
        ]);

        Assert.Equal("""
            # How our sources fare, for the page of sources. The gatherer writes this file: commit it, and edit nothing.
            AsOf: 2026-11-24
            "evening-post": {State: well, Since: 2026-10-01, Newest: 2026-11-23}
            "new-one": {State: new, Since: 2026-11-24, LastGood: never}
            "town-gazette": {State: failing, Since: 2026-11-20, Newest: 2026-11-02, LastGood: 2026-11-19, Why: "the server answered 503: \"try later\""}

            """, text);
    }

    [Fact]
    public void An_hour_later_nothing_is_to_be_committed()
    {
        var health = Of("evening-post", HealthState.Well, "2026-10-01") with { Newest = Made.Day("2026-11-23"), LastGood = Made.Day("2026-11-24").AddHours(7) };
        Assert.Equal(HealthFile.Write([health]), HealthFile.Write([health with { LastGood = health.LastGood?.AddHours(1), NextTry = Made.Day("2026-11-25") }]));
    }

    [Fact]
    public void What_is_written_is_read_again_to_the_day() =>
        Any.Array[0, 6].Sample(all =>
        {
            var some = all.DistinctBy(h => h.Source).OrderBy(h => h.Source.Value, StringComparer.Ordinal).ToArray();
            var read = Read(HealthFile.Write(some));
            Assert.DoesNotContain(read.Diagnostics, d => d.Rule.Severity == Severity.Error);
            Assert.Equal(some.Select(h => (h.Source, h.State, h.Since, h.Newest, h.LastGood)), read.Health.Select(h => (h.Source, h.State, h.Since, h.Newest, h.LastGood)));
            Assert.Equal(HealthFile.Write(some), HealthFile.Write(read.Health));
        });

    [Theory]
    [InlineData("a\nb: c\r\nState: well", "a b: c State: well")]
    [InlineData("\"}\nevil: {State: well}", "\"} evil: {State: well}")]
    [InlineData("<script>alert(1)</script> & more", "<script>alert(1)</script> & more")]
    [InlineData("{{ site.title }} {% raw %}", "{{ site.title }} {% raw %}")]
    [InlineData("red \u001b[31m, \u202eturned, \u2028broken", "red [31m, turned, broken")]
    [InlineData("*alias &anchor !!tag", "*alias &anchor !!tag")]
    [InlineData("\ud800 half", "half")]
    public void A_server_s_words_stay_words(string why, string kept)
    {
        var read = Read(HealthFile.Write([Of("metro", HealthState.Failing, "2026-11-20") with { Why = why }]));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(kept, Assert.Single(read.Health).Why);
    }

    [Fact]
    public void A_long_complaint_is_cut() =>
        Assert.Equal(200, Assert.Single(Read(HealthFile.Write([Of("metro", HealthState.Failing, "2026-11-20") with { Why = new string('x', 10_000) }])).Health).Why.Length);

    [Fact]
    public void A_thousand_sources_fit()
    {
        var all = Enumerable.Range(0, 1000).Select(i => Of(i.ToString("'a-source-with-some-name-'0000", CultureInfo.InvariantCulture), HealthState.Well, "2026-11-20") with { Newest = Made.Day("2026-11-20"), LastGood = Made.Day("2026-11-24") });
        Assert.Equal(1000, Read(HealthFile.Write(all)).Health.Length);
    }

    [Theory]
    [InlineData("metro: well\nother: {State: well, Since: 2026-11-20}\n", 1)]
    [InlineData("metro: {State: well}\nother: {State: well, Since: 2026-11-20}\n", 1)]
    [InlineData("<<<<<<< ours\nother: {State: well, Since: 2026-11-20}\n", 0)]
    [InlineData("AsOf: yesterday\nother: {State: well, Since: 2026-11-20}\n", 1)]
    [InlineData("other: {State: well, Since: 2026-11-20}\nother: {State: gone, Since: 2026-11-20}\n", 1)]
    [InlineData("other: {State: well, Since: 2026-11-20", 0)]
    [InlineData("- a\n- list\n", 0)]
    [InlineData("", 0)]
    public void A_broken_file_is_a_warning_and_the_rest_of_it_is_read(string text, int sources)
    {
        var read = Read(text);
        Assert.Equal(sources, read.Health.Length);
        Assert.All(read.Diagnostics, d => Assert.Equal("CR0230", d.Rule.Code));
        Assert.Equal(text.Length > 0, read.Diagnostics.Length > 0);
        Assert.False(read.IsBroken);
    }

    [Fact]
    public void A_file_that_is_no_text_or_too_long_is_a_warning_too()
    {
        using var site = new TemporarySite();
        site.Make(HealthFile.Place, path => System.IO.File.WriteAllBytes(path, new byte[300_000]));
        var said = new ContentReader(new SiteFolder(site.Root)).Read(new ReadOptions()).Diagnostics;
        Assert.Equal(("CR0230", Severity.Warning), (Assert.Single(said).Rule.Code, said[0].Rule.Severity));
        Assert.All(ReadText.File(HealthFile.Place, [0xff, 0xfe, 0x00]).Diagnostics, d => Assert.Equal("CR0230", d.Rule.Code));
    }

    private static SourceHealth Of(string id, HealthState state, string since) => new() { Source = new SourceId(id), State = state, Since = Made.Day(since) };

    private static ReadFile Read(string text) => ReadText.File(HealthFile.Place, text);
}
