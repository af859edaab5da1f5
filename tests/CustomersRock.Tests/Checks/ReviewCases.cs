using CustomersRock.Content.Model;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Checks;

/// <summary>For every rule of the review that is no matter of wording alone: the smallest content that breaks it, what is said, and content near it that breaks nothing.</summary>
internal static class ReviewCases
{
    private const string Long =
        "A driver found a violin in the back of his cab, looked at the label, saw the name of a school forty miles away and turned round in the rain. The concert began at seven, and at ten to "
        + "seven he stood at the door of the hall with the case under his coat. He would not take a penny more than the meter had said, and he stayed for the first half, in the last row, with his cap on his knees.";

    private static readonly Story Violin = Story("2026/violin") with { Published = Day("2026-11-10") };
    private static readonly Story Fiddle = Story("2026/fiddle") with { Published = Day("2026-11-01") };
    private static readonly Picture Case = new("input/stories/2026/violin/case.jpg", "The open case on the seat of the cab", "The editors", null, new("input/stories/2026/violin.md", 9, 8));

    public static readonly Dictionary<string, (RuleCase For, ContentSet Against)> All = new(StringComparer.Ordinal)
    {
        ["CR0413"] = (
            new(Small.With(Violin with { Image = Case with { Alt = "IMG_2043.JPG" } }),
                "input/stories/2026/violin.md:9:8: hint CR0413: \"IMG_2043.JPG\" does not say what the picture shows; say it in a sentence, as to somebody on the telephone"),
            Small.With(Violin with { Image = Case })),
        ["CR0414"] = (
            new(Small.With(Violin with { Image = Case with { Credit = "Ben Hart" } }),
                "input/stories/2026/violin.md:9:8: hint CR0414: the picture is by \"Ben Hart\", and nothing says that we may show it; add ImageLicence: the licence, or \"with permission\""),
            Small.With(Violin with { Image = Case with { Credit = "Ben Hart", Licence = "CC BY 4.0" } })),
        ["CR0415"] = (
            new(Small.With(Violin with { Image = Case with { Alt = "The driver with the case" } }),
                "input/stories/2026/violin.md:9:8: hint CR0415: the picture seems to show people; if they can be recognised, ask them, and say so under Consent"),
            Small.With(Violin with { Image = Case with { Alt = "The driver with the case" }, Consent = "The driver agreed." })),
        ["CR0805"] = (
            new(Small.With(Violin with { Description = "A nice man.", Keys = [new("Description", 6, 14)] }),
                "input/stories/2026/violin.md:6:14: hint CR0805: Description has 11 characters; say in one sentence who did what, in 60 to 155 characters"),
            Small.With(Violin with { Description = "A driver found a violin in his cab and drove it forty miles back." })),
        ["CR0806"] = (
            new(Small.With(Violin with { Title = "The Kind Driver Who Turned Back With Great Haste" }),
                "input/stories/2026/violin.md:2:8: hint CR0806: nearly every word of the title has a capital; write it like a sentence: capitals for the first word and for names"),
            Small.With(Violin with { Title = "The violin from the Ritz-Carlton on Amelia Island, Florida" })),
        ["CR0807"] = (
            new(Small.With(Violin with { Body = Text() with { Words = 1501 } }),
                "input/stories/2026/violin.md:2:8: hint CR0807: the story has 1501 words; keep to the one thing that happened: 250 to 600 words are read to the end"),
            Small.With(Violin with { Body = Text() with { Words = 1500 } })),
        ["CR0810"] = (
            new(Small.With(Story("2062/violin", "2062-11-10") with { Keys = [new("Published", 3, 12)] }),
                "input/stories/2062/violin.md:3:12: warning CR0810: the story would not be seen before 2062-11-10; mend the year, if it is a slip"),
            Small.With(Story("2026/violin", "2026-12-24"))),
        ["CR0815"] = (
            new(Small.With(Fiddle with { Companies = [new("City Cabs", null)] }, Violin with { Companies = [new("City Caps", null)], Keys = [new("Companies[0].Name", 8, 11)] }),
                "input/stories/2026/violin.md:8:11: hint CR0815: \"City Caps\" is written \"City Cabs\" elsewhere; write it in the same way, if it is the same company"),
            Small.With(Fiddle with { Companies = [new("City Cabs", null)] }, Violin with { Companies = [new("City Cats Home", null)] })),
        ["CR0816"] = (
            new(Small.With(Fiddle with { Companies = [new("City Cabs", null)] }, Violin with { Body = Text("<p>It was a driver of City Cabs.</p>") }),
                "input/stories/2026/violin.md:1:20: hint CR0816: \"City Cabs\" is a company that we tell of, and is not under Companies; add Companies with the Name City Cabs, if the story is about it",
                Text: "It was a driver of City Cabs."),
            Small.With(Fiddle with { Companies = [new("City Cabs", null)] }, Violin with { Companies = [new("Rail", null)], Body = Text("<p>It was a driver of City Cabs.</p>") })),
        ["CR0817"] = (
            new(Small.With(Violin with { Evidence = Evidence.Retold, Keys = [new("Evidence", 7, 11)] }),
                "input/stories/2026/violin.md:7:11: warning CR0817: the story rests on what others told, but names no source; add Sources with a Title and, if there is one, a Url"),
            Small.With(Violin with { Evidence = Evidence.Retold, Sources = [new Citation("My sister's letter", null)] })),
        ["CR0818"] = (
            new(Small.With(Violin with { Body = Text("<p>He turned back.</p>\n<blockquote>\n<p>Rain is only water.</p>\n</blockquote>") }),
                "input/stories/2026/violin.md:3:3: hint CR0818: the quote does not say whose words it is; introduce it (\"She wrote:\"), or add the source under Sources",
                Text: "He turned back.\n\n> Rain is only water."),
            Small.With(Violin with { Body = Text("<p>She wrote:</p>\n<blockquote>\n<p>Rain is only water.</p>\n</blockquote>") })),
        ["CR0828"] = (
            new(Small.With(Fiddle with { Body = Text($"<p>{Long}</p>") }, Violin with { Body = Text($"<p>It was in May.</p><p>{Long}</p>") }),
                "input/stories/2026/violin.md:2:8: warning CR0828: the story tells what /stories/2026/fiddle/ tells; keep one of the two; what is new in the other belongs into it. If it answers it, say so with InReplyTo"),
            Small.With(Fiddle with { Body = Text($"<p>{Long}</p>") }, Violin with { InReplyTo = Link("fiddle"), Body = Text($"<p>It was in May.</p><p>{Long}</p>") })),
        ["CR0829"] = (
            new(Small.With(
                    Fiddle with { Sources = [new Citation("The paper", "https://paper.example/violin")] },
                    Violin with { Sources = [new Citation("The paper", "http://www.paper.example/violin/#top")] }),
                "input/stories/2026/violin.md:2:8: hint CR0829: the story rests on paper.example/violin, as /stories/2026/fiddle/ does; look whether it is the same story; if it is, keep the better one"),
            Small.With(
                Fiddle with { Sources = [new Citation("The paper", "https://paper.example/violin")] },
                Violin with { Sources = [new Citation("The paper", "https://paper.example/viola")] })),
    };
}
