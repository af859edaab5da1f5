using CustomersRock.Site;
using CustomersRock.Tests.Reading;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Mending.MendingSite;

namespace CustomersRock.Tests.Mending;

/// <summary>Each rule that says so mends what there is no doubt about, and leaves what there is a doubt about.</summary>
public sealed class MendingRulesTests
{
    /// <summary>A good story down to its last key.</summary>
    private static readonly string Head = Story("")[..^"---\nThe driver turned back.\n".Length];

    /// <summary>Lines of front matter, before and after; the rest of the story is good.</summary>
    [Theory]
    [InlineData("CR0123", "People:\n\t- Anna\n", "People:\n  - Anna\n")]
    [InlineData("CR0123", "Place:\tHobart\n", "Place: Hobart\n")]
    [InlineData("CR0124", "Place: Hobart: the old town\n", "Place: \"Hobart: the old town\"\n")]
    [InlineData("CR0124", "Place: @home\n", "Place: \"@home\"\n")]
    [InlineData("CR0124", "Place: % of Hobart\n", "Place: \"% of Hobart\"\n")]
    [InlineData("CR0124", "Place: `Hobart`\n", "Place: \"`Hobart`\"\n")]
    [InlineData("CR0124", "Place: [old] Hobart\n", "Place: \"[old] Hobart\"\n")]
    [InlineData("CR0124", "Place: {old} Hobart\n", "Place: \"{old} Hobart\"\n")]
    [InlineData("CR0124", "Place: & sons\n", "Place: \"& sons\"\n")]
    [InlineData("CR0124", "Place: *Hobart* town\n", "Place: \"*Hobart* town\"\n")]
    [InlineData("CR0124", "Place: \"Hobart\n", "Place: \"Hobart\"\n")]
    [InlineData("CR0124", "Place: 'Anna's shop'\n", "Place: \"Anna's shop\"\n")]
    [InlineData("CR0124", "Place: \"Old\" Hobart\n", "Place: \"\\\"Old\\\" Hobart\"\n")]
    [InlineData("CR0124", "Place: \u201cHobart: town\u201d\n", "Place: \"Hobart: town\"\n")]
    [InlineData("CR0124", "Place: Hobart: shop #1\n", "Place: \"Hobart: shop #1\"\n")]
    [InlineData("CR0125", "Place:Hobart\n", "Place: Hobart\n")]
    [InlineData("CR0126", "Place: &Co\n", "Place: \"&Co\"\n")]
    [InlineData("CR0126", "Place: *Hobart*\n", "Place: \"*Hobart*\"\n")]
    [InlineData("CR0126", "Place: !hello there\n", "Place: \"!hello there\"\n")]
    [InlineData("CR0126", "People:\n  - *Anna*\n", "People:\n  - \"*Anna*\"\n")]
    [InlineData("CR0129", "Plase: Hobart\n", "Place: Hobart\n")]
    [InlineData("CR0129", "Palce: Hobart\n", "Place: Hobart\n")]
    [InlineData("CR0129", "Image Credit: Anna\n", "ImageCredit: Anna\n")]
    [InlineData("CR0129", "image_alt: A violin\n", "ImageAlt: A violin\n")]
    [InlineData("CR0129", "Poeple: [Anna, Ben]\n", "People: [Anna, Ben]\n")]
    [InlineData("CR0133", "Lesson: We are #1 in Hobart\n", "Lesson: \"We are #1 in Hobart\"\n")]
    [InlineData("CR0134", "Place: \u201cHobart\u201d\n", "Place: Hobart\n")]
    [InlineData("CR0134", "Place: \u201e- Hobart\u201c\n", "Place: \"- Hobart\"\n")]
    [InlineData("CR0204", "Updated: 26.11.2026\n", "Updated: 2026-11-26\n")]
    [InlineData("CR0204", "Updated: 26 November 2026\n", "Updated: 2026-11-26\n")]
    [InlineData("CR0204", "Updated: 2026/11/26\n", "Updated: 2026-11-26\n")]
    [InlineData("CR0204", "Updated: Nov 26, 2026 # of the paper\n", "Updated: 2026-11-26 # of the paper\n")]
    [InlineData("CR0204", "Updated: \"November 26th, 2026\"\n", "Updated: 2026-11-26\n")]
    [InlineData("CR0204", "Updated: Thursday, 26 November 2026\n", "Updated: 2026-11-26\n")]
    [InlineData("CR0204", "Updated: 03/03/2026\n", "Updated: 2026-03-03\n")]
    [InlineData("CR0205", "Canonical: www.paper.example/violin\n", "Canonical: https://www.paper.example/violin\n")]
    [InlineData("CR0207", "Draft: no # not yet\n", "Draft: false # not yet\n")]
    [InlineData("CR0208", "Evidence: First hand\n", "Evidence: first-hand\n")]
    public void Without_a_doubt_a_line_is_mended(string code, string before, string after)
    {
        using var site = Of(Story(before));
        Assert.Equal(Story(after), Mended(Story(before)));
        Assert.Contains(site.Plan().Files.Single().Mends, m => m.Rule.Code == code);
        Assert.Equal(Story(after), Mended(Story(after)));
    }

    [Theory]
    [InlineData("Place: Hobart: old # ask Ben before you print it\n")] // a word to the editors would be printed
    [InlineData("Updated: #1\n")] // it would be no date
    [InlineData("Sources:\n  - Title: #1\n    Url: https://a.example/\n")] // the host stands in for it
    [InlineData("Place: Hobart #todo\n")]
    [InlineData("Place: Hobart #Ben does not want his name here\n")]
    [InlineData("Place: &a Hobart\nLesson: *a\n")] // somebody who knows YAML
    [InlineData("Place: !!str Hobart\n")]
    [InlineData("Place: !<x> Hobart\n")]
    [InlineData("Place: | Hobart: the\n  old town\n")] // two lines
    [InlineData("Places: Hobart\n")] // a plural is another word
    [InlineData("Palce: Hobart\nPlcae: Perth\n")] // two claim one key
    [InlineData("Place: Hobart\nPlcae: Perth\n")]
    [InlineData("Nme: Hobart\n")] // too short to be sure
    [InlineData("Plcae: [Hobart]\n")] // a list where a text belongs: it would become an error
    [InlineData("Imge: violin.jpg\n")] // there may be no such picture
    [InlineData("Updatd: 2026-11-04\n")] // a day that nobody has seen yet
    [InlineData("Darft: true\n")] // the page would be gone
    [InlineData("Withdrwan: 2026-11-04\n")]
    [InlineData("Updated: 03/04/2026\n")] // April or March
    [InlineData("Updated: 03.04.2026\n")]
    [InlineData("Updated: 26.11.26\n")]
    [InlineData("Updated: Friday, 26 November 2026\n")] // it was a Thursday
    [InlineData("Updated: 31 November 2026\n")]
    [InlineData("Updated: last Friday\n")]
    [InlineData("Canonical: paper\n")]
    [InlineData("Canonical: ftp://paper.example/x\n")]
    [InlineData("Draft: perhaps\n")]
    [InlineData("Origin: raeder\n")]
    [InlineData("Xref: The Violin\n")] // others may say so as well
    [InlineData("Place: \u201cOld\u201d and \u201cnew\u201d\n")]
    [InlineData("Place: Hobart\nplace: Perth\n")]
    [InlineData("Companies:\n  - Name: Lego\n")]
    public void Where_there_is_a_doubt_a_line_is_left(string lines) => Assert.Equal(Story(lines), Mended(Story(lines)));

    [Theory]
    [InlineData("Titel: The violin\n", "Title: The violin\n")]
    [InlineData("Publishd: 2026-11-03\n", "Published: 2026-11-03\n")]
    [InlineData("Autor: Anna\n", "Author: Anna\n")]
    public void A_slip_in_a_key_that_must_be_there_is_mended(string before, string after) =>
        Assert.Equal(Story(""), Mended(Story("").Replace(after, before, StringComparison.Ordinal)));

    [Fact]
    public void A_title_that_begins_with_a_number_sign_is_a_title() =>
        Assert.Equal(Story("").Replace("The violin", "\"#1 in Hobart\"", StringComparison.Ordinal), Mended(Story("").Replace("The violin", "#1 in Hobart", StringComparison.Ordinal)));

    [Fact]
    public void Several_faults_of_a_line_and_faults_that_hide_others_are_mended_in_one_go() =>
        Assert.Equal(
            "---\nTitle: \"The violin: a story\"\nPublished: 2026-11-03\nAuthor: Anna\nThemes: [small-business]\nDescription: A driver turned back.\n---\nText.\n",
            Mended("----\nTitle:\tThe violin: a story\nPublishd: 3 November 2026\nAuthor:Anna\nThemes: [Small business]\nDescription: A driver turned back.\n\u2014\nText.\n"));

    [Theory]
    [InlineData("\n\n---\n", "---\n")]
    [InlineData(" \n  ---\n", "---\n")]
    [InlineData("----\n", "---\n")]
    [InlineData("\u2013\u2013\u2013\n", "---\n")]
    public void An_opening_line_that_was_meant_is_written(string before, string after) => Assert.Equal(after + Story("")[4..], Mended(before + Story("")[4..]));

    [Theory]
    [InlineData("Dear editors,\n\n---\n")]
    [InlineData("```yaml\n")]
    [InlineData("```yaml\n---\n")]
    public void An_opening_line_that_may_be_text_is_left(string before) => Assert.Equal(before + Story("")[4..], Mended(before + Story("")[4..]));

    [Theory]
    [InlineData("----\n", "---\n")]
    [InlineData("\u2014\n", "---\n")]
    [InlineData("\n", "---\n\n")]
    public void A_closing_line_is_written_where_nobody_can_tell_it_otherwise(string before, string after) =>
        Assert.Equal(Head + after + "The driver turned back.\n", Mended(Head + before + "The driver turned back.\n"));

    [Theory]
    [InlineData("```\ncode\n```\n")]
    [InlineData("The driver turned back.\n")] // no empty line between
    [InlineData("\nPlace: Hobart was where it was.\n")] // a key, or the first sentence
    [InlineData("# The violin\n\nThe driver turned back.\n")] // a heading, or a remark
    [InlineData("- He came.\n\nThe driver turned back.\n")]
    [InlineData("Weather: fine\n\nThe driver turned back.\n")]
    [InlineData("Lesson: >\n\n  Look at the seats.\n\nThe driver turned back.\n")]
    public void A_closing_line_that_could_be_elsewhere_is_left(string rest) =>
        Assert.Equal(Head + rest, Mended(Head + rest));

    [Theory]
    [InlineData("CR0307", "# How it began\n\nHe turned.\n", "## How it began\n\nHe turned.\n")]
    [InlineData("CR0307", "> # How it began\n\nHe turned.\n", "> ## How it began\n\nHe turned.\n")]
    [InlineData("CR0502", "See [it](www.paper.example/violin).\n", "See [it](https://www.paper.example/violin).\n")]
    [InlineData("CR0502", "See [it](/Stories/2026/Violin/#x).\n", "See [it](/stories/2026/violin/#x).\n")]
    [InlineData("CR0502", "See [www.paper.example][1].\n\n[1]: www.paper.example\n", "See [www.paper.example][1].\n\n[1]: https://www.paper.example\n")]
    [InlineData("CR0820", "See [it](https://a.example/x?utm_source=nl&id=7#y \"The paper\").\n", "See [it](https://a.example/x?id=7#y \"The paper\").\n")]
    [InlineData("CR0820", "See [https://a.example/?fbclid=1](https://a.example/?fbclid=1) and [it](<https://b.example/?utm_id=2>).\n", "See [https://a.example/?fbclid=1](https://a.example/) and [it](<https://b.example/>).\n")]
    [InlineData("CR0820", "See [it][1] and [that][1].\n\n[1]: https://a.example/?gclid=1\n", "See [it][1] and [that][1].\n\n[1]: https://a.example/\n")]
    public void Below_the_front_matter_only_what_no_reader_reads_is_mended(string code, string before, string after)
    {
        using var site = Of(Story("", before));
        Assert.Contains(site.Complaints(), c => c.Rule.Code == code && c.IsCertain);
        Assert.Equal(Story("", after), Mended(Story("", before)));
    }

    [Theory]
    [InlineData("How it began\n============\n\nHe turned.\n")]
    [InlineData("See <https://a.example/?utm_source=nl>.\n")] // the address is the text
    [InlineData("See `[it](https://a.example/?utm_source=nl)`, and [it](https://b.example/).\n")]
    [InlineData("See <a href=\"https://a.example/?utm_source=nl\">it</a>.\n")]
    [InlineData("See [it](https://a.example/?a=1&amp;utm_source=nl).\n")]
    [InlineData("See [it](/stories/2026/voilin/).\n")]
    [InlineData("See [it](xref:voilin).\n")]
    [InlineData("He turned back at once.Then he drove home.\n")]
    [InlineData("See [here](ftp://a.example/).\n")]
    public void What_readers_read_is_left(string body) => Assert.Equal(Story("", body), Mended(Story("", body)));

    [Theory]
    [InlineData("Themes: [Small business]", "Themes: [small-business]")]
    [InlineData("Themes: Kindness, Small Business", "Themes: [kindness, small-business]")]
    [InlineData("Themes: [smallbusiness]", "Themes: [small-business]")]
    [InlineData("Themes: SMALLBUSINESS", "Themes: small-business")]
    [InlineData("Themes: [Small biz]", null)]
    [InlineData("Themes: [kindnes]", null)] // royalty is no slip of loyalty
    [InlineData("Themes: Kindness, Luck", null)]
    public void A_theme_is_mended_where_the_site_has_one_of_the_same_letters(string before, string? after) =>
        Assert.Equal(Story("").Replace("Themes: [kindness]", after ?? before, StringComparison.Ordinal), Mended(Story("").Replace("Themes: [kindness]", before, StringComparison.Ordinal)));

    [Theory]
    [InlineData("input/sources/metro.yml", "Titel: Metro\nSite: https://metro.example/\nEnabled: no\nAddedBy: Anna\nAdded: 20.11.2026\n", "Title: Metro\nSite: https://metro.example/\nEnabled: false\nAddedBy: Anna\nAdded: 2026-11-20\n")]
    [InlineData("input/sources/metro.yml", "Title: Metro\nSite: https://metro.example/\nEnabled: false\nAddedBy: Anna\nAdded: 2026-11-20\nLisence: none\n", "Title: Metro\nSite: https://metro.example/\nEnabled: false\nAddedBy: Anna\nAdded: 2026-11-20\nLicence: none\n")]
    [InlineData("input/themes/luck.md", "---\nTitle: Luck: pure\nMeanig: It went well.\n---\nText.\n", "---\nTitle: \"Luck: pure\"\nMeaning: It went well.\n---\nText.\n")]
    [InlineData("input/digests/2026-W47.md", "---\nTitle: A week: two trains\nPublished: 22.11.2026\nItems: [stories/2026/a]\n---\nText.\n", "---\nTitle: \"A week: two trains\"\nPublished: 2026-11-22\nItems: [stories/2026/a]\n---\nText.\n")]
    [InlineData("input/about.md", "---\nTitel: About: us\nShowInNavbar: yes\n---\nText.\n", "---\nTitle: \"About: us\"\nShowInNavbar: true\n---\nText.\n")]
    [InlineData("input/stories/2026/_directory.yml", "Themes: [Small business]\n", "Themes: [small-business]\n")]
    [InlineData("settings.yml", "SiteTitle: One: two\n", "SiteTitle: \"One: two\"\n")]
    [InlineData("settings.yml", "SiteTitel: Test\nHost: https://example.org/\n", null)] // every page would have another title
    [InlineData("input/sources/_health.yml", "metro: {State: well, Sinec: 2026-11-20, Why: a: b}\n", null)] // the gatherer writes it anew
    public void Other_files_are_mended_where_it_is_as_certain(string path, string before, string? after) => Assert.Equal(after ?? before, Mended(before, path));

    [Fact]
    public void An_item_is_mended_and_nobodys_sentence_is_made_up()
    {
        const string Item = "---\nTitle: Bus: late\nUrl: https://a.example/bus\nSource: metro-uk\nPublished: 2026/11/01\nGathered: 2026-11-20\nThemes: [kindness]\n---\n";
        Assert.Equal(Item.Replace("Bus: late", "\"Bus: late\"", StringComparison.Ordinal).Replace("2026/11/01", "2026-11-01", StringComparison.Ordinal), Mended(Item, "input/gathered/2026/11/bus.md"));
    }

    [Fact]
    public void Every_rule_that_says_it_mends_has_a_line_here_and_no_other_is_certain()
    {
        var said = SiteRules.All().Where(r => r.Mends).Select(r => r.Code).Order(StringComparer.Ordinal);
        string[] here =
        [
            "CR0109", "CR0120", "CR0121", "CR0123", "CR0124", "CR0125", "CR0126", "CR0129", "CR0130", "CR0133", "CR0134", "CR0201", "CR0203", "CR0204", "CR0205", "CR0207", "CR0208", "CR0210", "CR0307",
            "CR0411", "CR0502", "CR0820",
        ];
        Assert.Equal(here, said);
        foreach (var complaint in ReadingCases.All.Values.SelectMany(c => c.Read().Found).Where(c => c.IsCertain))
            Assert.True(complaint.Rule.Mends && complaint.MendedLine is not null, complaint.ToString());
    }
}
