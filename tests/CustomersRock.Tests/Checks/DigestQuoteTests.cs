using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Checks;

/// <summary>From the Markdown of a round-up to what is said of its quotes.</summary>
public sealed class DigestQuoteTests
{
    private const string Tram = "https://metro.example/tram";

    [Theory]
    [InlineData("[The tram](https://metro.example/tram) (Metro)\n\n> She said: “Nobody asked me to.” It was 9 p.m. – and snow fell…")]
    [InlineData("[The tram](https://metro.example/tram)\n\n> She said: \"Nobody asked me to.\" It was 9 p.m. -- and snow fell...")]
    [InlineData("[The tram](https://www.metro.example/tram/?utm_source=x)\n\n> She said:\n> \"Nobody asked\n> me to.\"")]
    [InlineData("[The tram](https://metro.example/tram)\n\n> “Nobody asked me to.”")]
    [InlineData("[The tram](https://metro.example/tram)\n\n> Nobody asked me to. […] snow fell")]
    [InlineData("[The tram](https://metro.example/tram)\n\n> She said … It was *9 p.m.*")]
    [InlineData("> Nobody asked me to.\n> — [The tram](https://metro.example/tram)")]
    [InlineData("> Nobody asked me to.\n>\n> — Ann, in [The tram](https://metro.example/tram)")]
    [InlineData("[The loaf](https://metro.example/loaf)\n\n> Nobody asked me to.\n\n-- [The tram](https://metro.example/tram)")]
    [InlineData("### [The tram](https://metro.example/tram)\n\nWe liked this.\n\n> Nobody asked me to.\n\nAnd this.\n\n> snow fell")]
    [InlineData("Beside [the tram](https://metro.example/tram) there was [the loaf](https://metro.example/loaf).\n\n> Nobody asked me to.")]
    [InlineData("- [The tram](https://metro.example/tram)\n\n  > Nobody asked me to.")]
    [InlineData("[Our own](xref:violin)\n\n> Whatever it says.")]
    public void A_quote_that_is_letter_for_letter_there_gets_no_complaint(string body) => Assert.Empty(Check(body));

    [Fact]
    public void One_wrong_letter_is_told_where_it_stands_with_the_mended_line()
    {
        var fault = Check("[The tram](https://metro.example/tram)\n\n> She said: \"Nobody\n> osked me to.\"").Single();
        Assert.Equal("input/digests/2026-W47.md:10:3: error CR0518: the quote says \"osked\" where \"The tram\" says \"asked\"; quote the Excerpt of input/gathered/2026/11/tram.md as it stands, with […] for what you leave out", fault.ToString());
        Assert.Equal("> asked me to.\"", fault.MendedLine);
    }

    [Theory]
    [InlineData("> Nobody asked her to.", 9, 16, "from \"her\" on the quote is not what \"The tram\" says: there it goes on \"me to.\" It was 9 p.m. -- and snow fell...\"")]
    [InlineData("> Somebody paid.", 9, 3, "from \"Somebody\" on the quote is not what was gathered of \"The tram\"")]
    [InlineData("> Wholly other words", 9, 3, "from \"Wholly\" on the quote is not what was gathered of \"The tram\"")]
    [InlineData("> snow fell […] Nobody asked", 9, 17, "the quote says \"Nobody\" where \"The tram\" says \"“Nobody\"")]
    [InlineData("> body asked me", 9, 3, "from \"body\" on the quote is not what was gathered of \"The tram\"")]
    public void Where_a_quote_leaves_the_original_is_told(string quote, int line, int column, string what)
    {
        var fault = Check($"[The tram]({Tram})\n\n{quote}").Single();
        Assert.Equal(("CR0518", line, column), (fault.Rule.Code, fault.At.Line, fault.At.Column));
        Assert.Equal(what, fault.What);
    }

    [Theory]
    [InlineData("> Nobody asked me to.", "the quote does not say whose words it is")]
    [InlineData("[The tram](https://metro.example/tram)\n\n## Next\n\n> Nobody asked me to.", "the quote does not say whose words it is")]
    [InlineData("[Elsewhere](https://other.example/)\n\n> Nobody asked me to.", "\"https://other.example/\" is no gathered item, so the quote cannot be compared")]
    [InlineData("[The tram](https://metro.example/tram)\n\n<blockquote>Nobody asked me to.</blockquote>", "a quote in HTML cannot be compared with what was gathered")]
    public void A_quote_of_nobody_is_told(string body, string what)
    {
        var fault = Check(body).Single();
        Assert.Equal(("CR0520", what), (fault.Rule.Code, fault.What));
    }

    [Fact]
    public void All_quotes_of_one_item_together_keep_to_what_its_source_allows()
    {
        var quote = "> She said: “Nobody asked me to.” It was 9 p.m. – and snow fell…\n\n";
        var fault = Check($"[The tram]({Tram})\n\n{quote}Again:\n\n{quote}And again:\n\n{quote}").Single();
        Assert.Equal("input/digests/2026-W47.md:13:1: error CR0519: 28 words of \"The tram\" are quoted, and 20 may be quoted from Metro; shorten the quote", fault.ToString());
    }

    [Fact]
    public void Too_many_words_hide_no_wrong_letter()
    {
        var quote = "> She said: “Nobody asked me to.” It was 9 p.m. – and snow fell…\n\n";
        Assert.Equal(["CR0519", "CR0518"], Check($"[The tram]({Tram})\n\n{quote}{quote.Replace("snow", "rain", StringComparison.Ordinal)}").Select(d => d.Rule.Code));
    }

    [Fact]
    public void Of_an_item_without_excerpt_nothing_can_be_quoted() =>
        Assert.Equal("input/gathered/2026/11/loaf.md has no Excerpt to find the quote in", Check("[The loaf](https://metro.example/loaf)\n\n> It was warm.").Single().What);

    [Fact]
    public void A_linked_item_that_no_round_up_lists_is_a_hint()
    {
        var fault = Check("[The ferry](https://metro.example/ferry)").Single();
        Assert.Equal("input/digests/2026-W47.md:7:1: hint CR0522: gathered/2026/11/ferry is linked here, but not in Items; add gathered/2026/11/ferry to Items", fault.ToString());
    }

    [Fact]
    public void Gaps_are_errors_once_the_draft_is_none()
    {
        var body = $"**{Digest.Gap}.** What this week was about.";
        Assert.Equal(["input/digests/2026-W47.md:7:3: error CR0521"], Check(body).Select(d => $"{d.At}: error {d.Rule.Code}"));
        Assert.Empty(Check(body, "Draft: true"));
        Assert.Empty(Check(body, "Draft: true", drafts: true));
    }

    /// <summary>Complaints of round-ups, less those of the links that a short body leaves out.</summary>
    private static ImmutableArray<Diagnostic> Check(string body, string key = "Author: Ada", bool drafts = false)
    {
        using var site = TestSite.With($"""
            -- input/sources/metro.yml --
            Title: Metro
            Site: https://metro.example/
            Enabled: false
            AddedBy: Ada
            Added: 2026-11-01
            Excerpt: 20
            -- input/stories/2026/violin.md --
            He turned back.
            -- input/gathered/2026/11/tram.md --
            ---
            Title: The tram
            Url: https://metro.example/tram
            Source: metro
            Published: 2026-11-17
            Gathered: 2026-11-17
            Themes: [kindness]
            Excerpt: "She said: “Nobody asked me to.” It was 9 p.m. – and snow fell…"
            ---
            It waited.
            -- input/gathered/2026/11/loaf.md --
            ---
            Title: The loaf
            Url: https://metro.example/loaf
            Source: metro
            Published: 2026-11-17
            Gathered: 2026-11-17
            Themes: [kindness]
            ---
            It waited.
            -- input/gathered/2026/11/ferry.md --
            ---
            Title: The ferry
            Url: https://metro.example/ferry
            Source: metro
            Published: 2026-11-17
            Gathered: 2026-11-17
            Themes: [kindness]
            ---
            It turned round.
            -- input/digests/2026-W47.md --
            ---
            Title: A week
            Published: 2026-11-23
            {key}
            Items: [gathered/2026/11/tram, gathered/2026/11/loaf]
            ---
            {body}
            """);
        var read = new ContentReader(site.Folder).Read(new ReadOptions());
        var faults = ContentChecks.Run(Catalog.From(read.Content, new CatalogOptions(TestSite.Now, drafts)), CheckContext.For(site.Folder, read));
        return [.. faults.Where(d => d.At.Path.StartsWith("input/digests/", StringComparison.Ordinal) && !d.What.Contains("not linked", StringComparison.Ordinal))];
    }
}
