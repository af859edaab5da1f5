using CsCheck;
using CustomersRock.Site.Cards;
using NetVips;
using Xunit;

namespace CustomersRock.Tests.Site.Cards;

public sealed class CardPressTests
{
    private const int Left = 100, Top = 100, Right = 800, Bottom = 500;

    public static TheoryData<string, string> Titles => new()
    {
        { "short", "The violin" },
        { "usual", "The driver who turned back with the violin" },
        { "as long as check allows and three times as long", string.Join(' ', Enumerable.Repeat("She asked for one spare button and got the whole coat repaired", 5)) },
        { "Greek", "Η βιολίστρια και ο οδηγός που γύρισε πίσω" },
        { "polytonic Greek", "Ὦ ἄνδρες Ἀθηναῖοι, ὁ ταμίας τὸ ἀργύριον ἀπέδωκεν" },
        { "Cyrillic", "Водитель, который вернулся со скрипкой" },
        { "Vietnamese", "Người tài xế quay lại với cây vĩ cầm giữa đêm mưa tầm tã" },
        { "a German compound", "Die Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzsachbearbeiterin" },
        { "no space at all", new string('W', 300) },
        { "a flood of words", string.Join(' ', Enumerable.Repeat("word", 2000)) },
        { "capitals with marks", "ĄĘĮŲ ÇŞĢ ÅÂÃ ẤẦẨẪẬ ỆỂỄ" },
        { "a tower of marks", "e" + new string('\u0301', 500) + " tower" },
        { "markup", "<b>Bold</b> & <span size=\"99999\">“quoted”</span> &amp; &#x41; ]]>" },
        { "direction", "a\u202Eevil\u2066x\u202C b" },
        { "control characters", "a\u0000b\tc\nd\u007Fe\uFFFEf\uD800g" },
    };

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_is_shown_whole_inside_its_box(string kind, string title)
    {
        using var bench = new CardBench(CardBench.Plain);
        using var card = bench.Show(CardBench.Story with { Title = title });
        Assert.Equal((CardRecipe.Width, CardRecipe.Height, 3), (card.Width, card.Height, card.Bands));
        var (left, top, width, height) = Ink(card);
        Assert.True(width > 0 && left >= Left && top >= Top && left + width <= Right && top + height <= Bottom, $"{kind}: {width} × {height} at {left}, {top}");
    }

    [Fact]
    public void Any_title_makes_a_card()
    {
        using var bench = new CardBench(CardBench.Plain);
        var press = new CardPress(bench.Design, bench.Folder.Cache);
        var living = Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00A0', '\u052F'], Gen.Char['\u1E00', '\u2060']).Array[1, 300].Select(c => new string(c));
        Gen.OneOf(Gen.String, living).Sample(title => press.Print(CardBench.Story with { Title = title }), iter: 60);
    }

    [Fact]
    public void Every_word_of_a_long_title_is_there()
    {
        using var bench = new CardBench(CardBench.Plain);
        var title = string.Join(' ', Enumerable.Range(100, 60));
        using var whole = bench.Show(CardBench.Story with { Title = title });
        using var other = bench.Show(CardBench.Story with { Title = title[..^1] + "0" });

        // They differ in the last letter alone, so that one is there.
        using var difference = (whole - other).Abs();
        Assert.True(difference.Max() > 100);
        var (left, top, _, height) = Ink(255 - difference);
        Assert.True(left > Left && top > Top + 200 && height < 60, $"{left}, {top}, {height}");
    }

    [Fact]
    public void What_looks_like_markup_is_shown_as_it_was_written()
    {
        using var bench = new CardBench(CardBench.Plain);
        Assert.NotEqual(bench.Print("fine"), bench.Print("<i>fine</i>"));
        Assert.NotEqual(bench.Print("a & b"), bench.Print("a &amp; b"));
        Assert.NotEqual(bench.Print("<span foreground=\"white\">fine</span>"), bench.Print(" "));
    }

    [Fact]
    public void What_cannot_be_seen_changes_nothing()
    {
        using var bench = new CardBench(CardBench.Plain);
        Assert.Equal(bench.Print("The violin"), bench.Print(" The\u00A0\n vio\u200Blin\u202E\uFE0F\uE000 "));
    }

    [Fact]
    public void A_letter_that_no_font_has_leaves_no_box_behind()
    {
        using var bench = new CardBench(CardBench.Plain);
        Assert.Equal(bench.Print("The baker, who opened early"), bench.Print("The baker 🥐, who 日本 opened early 🎉"));
    }

    [Theory]
    [InlineData("バイオリンを持って戻ってきた運転手")]
    [InlineData("הנהג שחזר עם הכינור")]
    [InlineData("🎉🎉🎉")]
    [InlineData("日本語の題 2026")]
    [InlineData("")]
    public void A_title_in_letters_that_no_font_has_gives_way_to_the_theme_s_name(string title)
    {
        using var bench = new CardBench(CardBench.Plain);
        Assert.Equal(bench.Print("Kindness"), bench.Print(title));
        Assert.Equal(bench.Print("Test site"), bench.Print(CardBench.Story with { Title = title, Label = null }));
    }

    [Fact]
    public void The_house_s_card_of_a_story_shows_emblem_theme_teller_and_site()
    {
        using var bench = new CardBench();
        var whole = bench.Print(CardBench.Story);
        Assert.NotEqual(whole, bench.Print(CardBench.Story with { Emblem = "loyalty" }));
        Assert.NotEqual(whole, bench.Print(CardBench.Story with { Label = "Loyalty" }));
        Assert.NotEqual(whole, bench.Print(CardBench.Story with { Note = "Bruno" }));
        Assert.NotEqual(whole, bench.Print(CardBench.Story with { Site = "Another" }));
        Assert.NotEqual(whole, bench.Print("The driver who turned black"));
        Assert.Equal(bench.Print(CardBench.Story with { Emblem = null }), bench.Print(CardBench.Story with { Emblem = "no-such-theme" }));
    }

    [Theory]
    [InlineData("story")]
    [InlineData("theme")]
    [InlineData("home")]
    [InlineData("digest")]
    public void A_card_is_small_and_leaves_its_margins_free(string drawing)
    {
        using var bench = new CardBench();
        var card = CardBench.Story with
        {
            Drawing = drawing,
            Title = string.Join(' ', Enumerable.Repeat("Überraschend", 30)),
            Text = string.Join(' ', Enumerable.Repeat("Mögliches", 30)),
            Note = string.Join(' ', Enumerable.Repeat("Jürgen", 30)),
            Label = string.Join(' ', Enumerable.Repeat("Öffentlich", 10)),
            Site = string.Join(' ', Enumerable.Repeat("Rösti", 30)),
        };
        var png = bench.Print(card);
        Assert.InRange(png.Length, 5_000, 60_000);
        using var full = Image.PngloadBuffer(png).CopyMemory();
        using var bare = bench.Show(card with { Title = ".", Text = null, Note = null, Label = null, Site = "." });
        using var difference = (full - bare).Abs();
        var (left, top, width, height) = Ink(255 - difference);
        Assert.True(left >= 70 && top > 128 && left + width <= 1130 && top + height <= 625, $"{width} × {height} at {left}, {top}");
    }

    [Fact]
    public void The_same_card_has_the_same_bytes_in_whatever_order_and_thread_it_is_made()
    {
        using var bench = new CardBench();
        var cards = Enumerable.Range(0, 24).Select(i => CardBench.Story with { Title = $"Story {i} Ὦ日", Emblem = i % 2 == 0 ? "kindness" : "loyalty" }).ToArray();
        var press = new CardPress(bench.Design, bench.Folder.Cache);
        var inTurn = cards.Select(press.Print).ToArray();
        var other = new CardPress(bench.Design, bench.Folder.Cache);
        var atOnce = new byte[cards.Length][];
        Parallel.For(0, cards.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => atOnce[^(i + 1)] = other.Print(cards[^(i + 1)]));
        Assert.Equal(inTurn, atOnce);
        Assert.Equal(cards.Length, inTurn.Select(Convert.ToHexString).Distinct().Count());
    }

    /// <summary>Where anything is darker than white.</summary>
    private static (int Left, int Top, int Width, int Height) Ink(Image card)
    {
        var box = card.FindTrim(threshold: 24, background: [255.0, 255.0, 255.0]);
        return ((int)box[0], (int)box[1], (int)box[2], (int)box[3]);
    }
}
