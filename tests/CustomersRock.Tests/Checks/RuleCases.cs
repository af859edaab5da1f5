using CustomersRock.Content.Model;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Checks;

/// <summary>For every rule the smallest content that breaks it and no other, and what is complained of.</summary>
internal static class RuleCases
{
    private static readonly string LongText = string.Join(' ', Enumerable.Repeat("word", 41));

    private static readonly Story Violin = Story("2026/violin");

    public static readonly Dictionary<string, RuleCase> All = new(StringComparer.Ordinal)
    {
        ["CR0203"] = new(
            Small.With(Violin with { Themes = [new("kindness"), new("advocasy")], Keys = [new("Themes[0]", 5, 10), new("Themes[1]", 5, 20)] }),
            "input/stories/2026/violin.md:5:20: error CR0203: there is no theme \"advocasy\"; did you mean \"advocacy\"?"),
        ["CR0420"] = new(
            Small.With(Violin with { Image = new Picture("input/stories/2026/violin/Case.jpg", "The case", "Ann", null, new("input/stories/2026/violin.md", 9, 8)) }),
            "input/stories/2026/violin.md:9:8: error CR0420: there is no picture \"Case.jpg\" in input/stories/2026/violin/; the file is called \"case.jpg\": write large and small letters as it does",
            Pictures: ["input/stories/2026/violin/case.jpg"]),
        ["CR0501"] = new(
            Small.With(Violin, Violin with { At = new("input/stories/2026/violin/index.md", 2, 8) }),
            "input/stories/2026/violin.md:2:8: error CR0501: /stories/2026/violin/ is also the address of input/stories/2026/violin/index.md; rename one of the files, or join them",
            "input/stories/2026/violin/index.md:2:8: error CR0501: /stories/2026/violin/ is also the address of input/stories/2026/violin.md; rename one of the files, or join them"),
        ["CR0502"] = new(
            Small.With(Violin with { Body = Text(links: [Link("/stories/2025/violin/")]) }),
            "input/stories/2026/violin.md:12:5: error CR0502: /stories/2025/violin/ leads nowhere; did you mean /stories/2026/violin/?"),
        ["CR0503"] = new(
            Small.With(Violin with { Body = Text(links: [Link("xref:voilin")]) }),
            "input/stories/2026/violin.md:12:5: error CR0503: no story or page is called \"voilin\"; did you mean \"xref:violin\"?"),
        ["CR0504"] = new(
            Small.With(Violin with { RedirectFrom = [new Redirect("/stories/2026", new("input/stories/2026/violin.md", 8, 16))] }),
            "input/stories/2026/violin.md:8:16: error CR0504: there is a page at /stories/2026/, so the address cannot lead to /stories/2026/violin/; take the line out, or rename that page"),
        ["CR0505"] = new(
            Small.With(Violin with { RedirectFrom = [new Redirect("/stories/2026/violin/", new("input/stories/2026/violin.md", 8, 16))] }),
            "input/stories/2026/violin.md:8:16: error CR0505: /stories/2026/violin/ leads to itself; take the line out"),
        ["CR0506"] = new(
            Small with { Items = [Item("2026/11/bus", "https://a.example/") with { Source = new("metro-us"), Keys = [new("Source", 4, 9)] }] },
            "input/gathered/2026/11/bus.md:4:9: error CR0506: there is no source \"metro-us\"; did you mean \"metro-uk\"?"),
        ["CR0517"] = new(
            Small with { Health = [new() { Source = new("metro-us"), State = HealthState.Well, Since = Day("2026-11-20"), At = new("input/sources/_health.yml", 3, 1) }] },
            "input/sources/_health.yml:3:1: hint CR0517: there is no source \"metro-us\"; did you mean \"metro-uk\"?"),
        ["CR0507"] = new(
            Small with { Items = [Item("2026/11/bus", "https://a.example/bus"), Item("2026/11/tram", "http://www.a.example/bus/?utm_source=x#top") with { Keys = [new("Url", 3, 6)] }] },
            "input/gathered/2026/11/tram.md:3:6: warning CR0507: the same page was gathered in input/gathered/2026/11/bus.md; keep the better of the two files"),
        ["CR0508"] = new(
            Small with { Items = [Item("2026/11/bus", "https://a.example/bus") with { Excerpt = LongText, Keys = [new("Excerpt", 7, 10)] }] },
            "input/gathered/2026/11/bus.md:7:10: error CR0508: the excerpt has 41 words, and 40 may be quoted from Metro; shorten it"),
        ["CR0509"] = new(
            Small with { Items = [Item("2026/11/bus", "https://a.example/bus") with { Note = Body.Empty, NoteText = " " }] },
            "input/gathered/2026/11/bus.md:2:8: error CR0509: the editor's sentence is missing; write below the second --- in one or two sentences why this is here"),
        ["CR0510"] = new(
            Small with { Companies = [Company("lego", "LEGO"), Company("the-lego-group", "The LEGO Group", "Lego")] },
            "input/companies/the-lego-group.md:2:8: error CR0510: the name \"Lego\" is claimed by input/companies/lego.md, too; leave it to one of them"),
        ["CR0511"] = new(
            Small.With(Violin with { Published = Day("2026-11-24") }) with
            {
                Digests = [Digest("2026-W47", "2026-11-23", Link("stories/2026/violin", "input/digests/2026-W47.md", 6, 5))],
            },
            "input/digests/2026-W47.md:6:5: warning CR0511: stories/2026/violin comes out on 2026-11-24, after the digest; leave it to a later digest"),
        ["CR0512"] = new(
            Small.With(Story("2025/violin") with { Keys = [new("Published", 3, 12)] }),
            "input/stories/2025/violin.md:3:12: warning CR0512: the story is of 2026, but its address is /stories/2025/violin/; move the file to input/stories/2026/, or mend the date"),
        ["CR0513"] = new(
            Small with { Pages = [Page("/stories/")] },
            "input/stories.md:2:8: error CR0513: input/stories.md asks for /stories/, which the site makes itself; give the file another name, so that it gets another address"),
        ["CR0514"] = new(
            Small.With(Violin with
            {
                Companies = [new CompanyMention("LEGO", null)],
                People = [new Person("Richard", null, "LEGA")],
                Keys = [new("People[0]", 9, 5), new("People[0].At", 10, 9)],
            }),
            "input/stories/2026/violin.md:10:9: hint CR0514: \"LEGA\" is no company of this story; did you mean \"LEGO\"?"),
        ["CR0515"] = new(
            Small.With(Violin with { Body = Text(links: [Link("#the-drivr")], anchors: ["the-driver"]) }),
            "input/stories/2026/violin.md:12:5: warning CR0515: /stories/2026/violin/ has no heading \"#the-drivr\"; did you mean \"#the-driver\"?"),
        ["CR0516"] = new(
            Small with { Pages = [Page("/About/"), Page("/about/")] },
            "input/About.md:2:8: hint CR0516: /About/ differs only in case from the address of input/about.md; give one of the files another name",
            "input/about.md:2:8: hint CR0516: /about/ differs only in case from the address of input/About.md; give one of the files another name"),
        ["CR0518"] = new(
            Week("He waited for her in the snow.", Quote("He waited for her in the snwo.", "https://a.example/bus")),
            "input/digests/2026-W47.md:9:3: error CR0518: the quote says \"snwo.\" where \"A bus driver waits\" says \"snow.\"; quote the Excerpt of input/gathered/2026/11/bus.md as it stands, with […] for what you leave out"),
        ["CR0519"] = new(
            Week("He waited for her in the snow.", Quote("He waited for her in the snow.", "https://a.example/bus")) with { Sources = [Source("metro-uk") with { Excerpt = 6 }] },
            "input/digests/2026-W47.md:9:1: error CR0519: 7 words of \"A bus driver waits\" are quoted, and 6 may be quoted from Metro; shorten the quote",
            "input/gathered/2026/11/bus.md:2:8: error CR0508: the excerpt has 7 words, and 6 may be quoted from Metro; shorten it"),
        ["CR0520"] = new(
            Week("He waited for her in the snow.", Quote("He waited for her in the snow.")),
            "input/digests/2026-W47.md:9:1: warning CR0520: the quote does not say whose words it is; put the title above it, with a link to the original"),
        ["CR0521"] = new(
            Small with { Digests = [Digest("2026-W47", "2026-11-23") with { Outline = new() { Gaps = [new("input/digests/2026-W47.md", 8, 3)] } }] },
            "input/digests/2026-W47.md:8:3: error CR0521: \"Your words here\" still stands here; write yours, or take the line out; until then, Draft: true keeps the round-up back"),
        ["CR0522"] = new(
            Small with
            {
                Items = [Item("2026/11/bus", "https://a.example/bus")],
                Digests = [Digest("2026-W47", "2026-11-23", Link("gathered/2026/11/bus", "input/digests/2026-W47.md", 5, 5))],
            },
            "input/digests/2026-W47.md:5:5: hint CR0522: gathered/2026/11/bus is not linked in the text; link to https://a.example/bus where you speak of it, or take it from Items"),
        ["CR0523"] = new(
            Small.With(Violin with { Body = Text(links: [Link("/stories/2026/gone/", "input/stories/2026/violin.md", 9, 4)]) }) with
            {
                Withdrawn = [new(new StoryId(2026, "gone"), new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero), null, [], new("input/stories/2026/gone.md", 2, 12))],
            },
            "input/stories/2026/violin.md:9:4: warning CR0523: /stories/2026/gone/ was withdrawn; take the link out, and what is told of the story around it"),
        ["CR0801"] = new(
            Small.With(Violin with { Body = Text("<p>Write to <a href=\"mailto:ann.lee@mail.test\">ann.lee@mail.test</a>.</p>") }),
            "input/stories/2026/violin.md:3:11: error CR0801: \"an…st\" is a mail address; leave it out, or link to the contact page of the company",
            Text: "---\n---\nWrite to <ann.lee@mail.test>."),
        ["CR0802"] = new(
            Small.With(Violin with { Body = Text("<p>Call +44 20 7946 0018.</p>") }),
            "input/stories/2026/violin.md:1:6: error CR0802: \"+4…18\" looks like a telephone number; leave it out",
            Text: "Call +44 20 7946 0018."),
        ["CR0803"] = new(
            Small.With(Violin with { Body = Text("<p>It was 4111 1111 1111 1111.</p>") }),
            "input/stories/2026/violin.md:1:8: error CR0803: \"41…11\" is a card number; take it out at once; if it is real, tell the bank",
            Text: "It was 4111 1111 1111 1111."),
        ["CR0812"] = new(
            Small.With(Violin with { Lesson = "Pay to GB29 NWBK 6016 1331 9268 19.", Keys = [new("Lesson", 6, 9)] }),
            "input/stories/2026/violin.md:6:9: error CR0812: \"GB…19\" is the number of a bank account; take it out; if it is real, tell the bank"),
        ["CR0813"] = new(
            Small.With(Violin with { Body = Text("<p>She lives at 12 Acacia Avenue.</p>") }),
            "input/stories/2026/violin.md:1:14: error CR0813: \"12…ue\" is where somebody lives; write the town alone",
            Text: "She lives at 12 Acacia Avenue."),
        ["CR0814"] = new(
            Small.With(Violin with { Consent = "The driver of AB12 CDE.", Keys = [new("Consent", 6, 10)] }),
            "input/stories/2026/violin.md:6:10: error CR0814: \"AB…DE\" looks like a number plate; leave it out: \"a blue van\" is enough"),
        ["CR0804"] = new(
            Small.With(Violin with { Origin = Origin.News, Keys = [new("Origin", 6, 9)] }),
            "input/stories/2026/violin.md:6:9: error CR0804: the story comes from the news, but names no source; add Sources with a Title and a Url"),
        ["CR0805"] = new(
            Small.With(Violin with { Description = new string('a', 201), Keys = [new("Description", 6, 14)] }),
            "input/stories/2026/violin.md:6:14: hint CR0805: Description has 201 characters; one sentence of up to 155 characters fits everywhere"),
        ["CR0806"] = new(
            Small.With(Violin with { Title = "THE DRIVER TURNED BACK", Keys = [new("Title", 2, 8)] }),
            "input/stories/2026/violin.md:2:8: hint CR0806: the title is all in capitals; write it like a sentence"),
        ["CR0807"] = new(
            Small.With(Violin with { Body = Text() with { Words = 79 } }),
            "input/stories/2026/violin.md:2:8: hint CR0807: the story has 79 words; tell what happened, step by step: 250 words are a good length"),
        ["CR0808"] = new(
            Small.With(Violin with { Body = Text("<p>TODO</p>") }),
            "input/stories/2026/violin.md:5:1: warning CR0808: \"TODO\" is left from a template; write what belongs there",
            Text: "---\nTitle: violin\n---\n\nTODO"),
        ["CR0809"] = new(
            Small.With(Violin with { People = [new Person("Ann Lee", null, null)], Keys = [new("People[0]", 9, 5)] }),
            "input/stories/2026/violin.md:9:5: hint CR0809: \"Ann Lee\" looks like a full name; write the first name alone, unless the person is known to the public"),
    };

    /// <summary>A round-up that links its one item and holds a quote.</summary>
    private static ContentSet Week(string excerpt, DigestQuote quote) => Small with
    {
        Items = [Item("2026/11/bus", "https://a.example/bus") with { Excerpt = excerpt }],
        Digests =
        [
            Digest("2026-W47", "2026-11-23", Link("gathered/2026/11/bus", "input/digests/2026-W47.md", 5, 5)) with
            {
                Outline = new() { Links = [Link("https://a.example/bus", "input/digests/2026-W47.md", 7, 1)], Quotes = [quote] },
            },
        ],
    };

    private static DigestQuote Quote(string words, params string[] credits) => new()
    {
        Words = [.. words.Split(' ').Select(w => new QuotedWord(w, new("input/digests/2026-W47.md", 9, 3)))],
        Credits = [.. credits.Select(c => Link(c, "input/digests/2026-W47.md", 7, 1))],
        At = new("input/digests/2026-W47.md", 9, 1),
    };
}
