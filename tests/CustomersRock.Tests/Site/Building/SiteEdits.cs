using CustomersRock.Tests.Support;
using static CustomersRock.Tests.Site.Building.EditedFiles;

namespace CustomersRock.Tests.Site.Building;

/// <summary>Every kind of edit, each done to the corner shop with a theme of its own.</summary>
internal static class SiteEdits
{
    private const string Late = "The parcel came late, and the tea was free.";

    public static IReadOnlyList<SiteEdit> Stories { get; } =
    [
        new("the text of a story", s => Swap(s, Boots, "by hand", "by night")),
        new("the text of a story, one letter", s => Swap(s, Boots, "Mina sewed", "Mina sawed")),
        new("the title of a story", s => Swap(s, Boots, "second winter", "third winter")),
        new("the date of a story, and with it the order", s => Swap(s, Boots, "Published: 2026-10-12", "Published: 2026-11-05")),
        new("the day of correction of a story", s => Swap(s, Boots, "Updated: 2026-10-20", "Updated: 2026-10-21")),
        new("the themes of a story", s => Swap(s, Boots, "[service-recovery]", "[kindness, service-recovery]")),
        new("the order of a story's themes", s => Swap(s, Violin, "[kindness, service-recovery]", "[service-recovery, kindness]")),
        new("a company of a story", s => Swap(s, Boots, "[Harrow Boots, CityCabs]", "[Harrow Shoes]")),
        new("the description of a story", s => Swap(s, Answer, "as the map shows", "as every map shows")),
        new("the people of a story", s => Swap(s, Violin, "Name: Ben", "Name: Benedict")),
        new("the company of a person", s => Swap(s, Boots, "At: Harrow", "At: Harrow Boots")),
        new("the lesson of a story", s => Swap(s, Violin, "Let the driver decide", "Let drivers decide")),
        new("the place of a story", s => Swap(s, Violin, "Leeds, England", "York, England")),
        new("the sources of a story", s => Swap(s, Violin, "2026/11/02", "2026/11/04")),
        new("a footnote", s => Swap(s, Zaun, "seit Tagen", "seit Wochen")),
        new("the first address of a story elsewhere", s => Swap(s, Zaun, "zoe.example/zaun", "zoe.example/fence")),
        new("a story added", s => s.Write("input/stories/2026/tea.md", StoryText.Complete(Late))),
        new("a story added that tells of a company and answers another", s => s.Write("input/stories/2026/coffee.md", StoryText.Complete(
            $"---\nTitle: Coffee\nPublished: 2026-11-12\nCompanies: [Harrow Boots]\nInReplyTo: boots\n---\n{Late}"))),
        new("a story added to a year of its own", s => s.Write("input/stories/2019/milk.md", StoryText.Complete($"---\nPublished: 2019-05-01\n---\n{Late}"))),
        new("a story renamed, its old address kept", Rename),
        new("a story renamed that others link by name", s => Move(s, Boots, "input/stories/2026/bootlaces.md", "RedirectFrom: [/stories/2026/wellingtons/]", "Xref: boots")),
        new("a story renamed that a file links by its path", s =>
        {
            Move(s, Violin, "input/stories/2026/viola/index.md", "Author: Anna", "Author: Anna\nXref: violin");
            Move(s, Case, "input/stories/2026/viola/case.png");
            Move(s, Inside, "input/stories/2026/viola/inside.png");
            Swap(s, Answer, "../violin/", "../viola/");
            Swap(s, Digest, "stories/2026/violin", "stories/2026/viola");
        }),
        new("a story removed", s => s.Delete(Answer)),
        new("a story made a draft", s => Swap(s, Answer, "Author: Ben", "Author: Ben\nDraft: true")),
        new("a draft made a story", s => Swap(s, "input/stories/2026/unfinished.md", "Draft: true", "Draft: false")),
        new("a waiting story whose day has come", s => s.BuiltAt = new DateTimeOffset(2026, 12, 24, 0, 0, 0, TimeSpan.Zero)),
        new("another year", s => s.BuiltAt = new DateTimeOffset(2027, 1, 2, 0, 0, 0, TimeSpan.Zero)),
        new("an earlier day", s => s.BuiltAt = new DateTimeOffset(2026, 11, 9, 0, 0, 0, TimeSpan.Zero)),
        new("a reply added", s => Swap(s, Zaun, "Author: Zoë", "Author: Zoë\nInReplyTo: boots")),
        new("a reply taken back", s => Swap(s, Answer, "InReplyTo: violin\n", "")),
        new("an alias for the company of a person", s => s.Write("input/companies/harrow-boots.md", "---\nTitle: Harrow Boots\nAliases: [Harrow]\n---\nBoots.\n")),
        new("a story broken and mended", s => BreakAndMend(s, Answer, text => text.Replace("more or less", "less or more", StringComparison.Ordinal))) { BuildsBetween = true },
        new("a story broken and put back", s => BreakAndMend(s, Answer, text => text)) { BuildsBetween = true, ChangesNothing = true },
    ];

    public static IReadOnlyList<SiteEdit> Lists { get; } =
    [
        new("the introduction of a theme", s => Swap(s, Kindness, "Nobody is paid", "Nobody gets paid")),
        new("the title of a theme", s => Swap(s, Kindness, "Title: Kindness", "Title: Kind hearts")),
        new("the meaning of a theme", s => Swap(s, Kindness, "the job asked for", "the job asks for")),
        new("the order of themes", s => Swap(s, Kindness, "Order: 1", "Order: 9")),
        new("a theme added", s => s.Write("input/themes/listening.md", "---\nTitle: Listening\nMeaning: They heard.\nOrder: 3\n---\nEars.\n")),
        new("a theme removed", s =>
        {
            foreach (var file in Directory.EnumerateFiles(s.Folder.Input, "*.md", SearchOption.AllDirectories))
                Swap(s, s.Folder.Relative(file), "[service-recovery]", "[kindness]");

            Swap(s, Violin, "[kindness, service-recovery]", "[kindness]");
            s.Delete("input/themes/service-recovery.md");
        }),
        new("a company profile added", s => s.Write("input/companies/harrow-boots.md", "---\nTitle: Harrow Boots\nUrl: https://boots.example/\n---\nBoots since 1901.\n")),
        new("a company profile edited", s => Swap(s, Cabs, "Cabs in a city.", "Cabs in two cities, and [a story](xref:boots).")),
        new("a company renamed by its profile", s => Swap(s, Cabs, "Title: City Cabs\nAliases: [CityCabs]", "Title: Town Cabs\nAliases: [CityCabs, City Cabs]")),
        new("a company profile moved to another address", s => Move(s, Cabs, "input/companies/cabs.md")),
        new("a company profile removed", s => s.Delete(Cabs)),
        new("an alias added", s => Swap(s, Cabs, "[CityCabs]", "[CityCabs, Harrow Boots]")),
        new("an alias removed", s => Swap(s, Cabs, "Aliases: [CityCabs]\n", "")),
        new("a source edited", s => Swap(s, Post, "Title: Evening Post", "Title: Evening Star")),
        new("a source resting", s => Swap(s, Post, "Enabled: true", "Enabled: false")),
        new("a source added", s => Like(s, Gazette, "input/sources/weekly.yml", ("Town Gazette", "Weekly"))),
        new("a source removed", s => s.Delete(Gazette)),
        new("the state of a source", s => Swap(s, Health, "State: failing", "State: silent")),
        new("why a source fails", s => Swap(s, Health, "answered 503", "answered 500")),
        new("the day of a source's newest story", s => Swap(s, Health, "Newest: 2026-11-21", "Newest: 2026-11-22")),
        new("the day of the last gather", s => Swap(s, Health, "AsOf: 2026-11-22", "AsOf: 2026-11-23")),
        new("the health of the sources broken", s => Swap(s, Health, "{State", "[State")),
        new("the health of the sources removed", s => s.Delete(Health)),
        new("an item added", s => Like(s, Bus, "input/gathered/2026/11/postman.md", ("Bus driver waits", "Postman waits"), ("18/cello", "19/postman"), ("City Buses", "Harrow Boots"))),
        new("items added until the list has two pages", s =>
        {
            foreach (var name in (string[])["ferry", "tram", "train"])
                Like(s, Bus, $"input/gathered/2026/11/{name}.md", ("18/cello", name), ("Gathered: 2026-11-20", "Gathered: 2026-11-21"), ("Bus", name));
        }),
        new("the words on an item", s => Swap(s, Bus, "Four minutes", "Five minutes")),
        new("the themes of an item", s => Swap(s, Bus, "[kindness]", "[service-recovery]")),
        new("an item removed", s =>
        {
            s.Delete(Bus);
            Swap(s, Digest, "  - gathered/2026/11/bus-driver-waits\n", "");
        }),
        new("a round-up edited", s => Swap(s, Digest, "Both lost time.", "Both lost a little time.")),
        new("the title of a round-up", s => Swap(s, Digest, "A week of", "Seven days of")),
        new("a round-up added", s => Like(s, Digest, "input/digests/2026-W46.md", ("2026-11-22", "2026-11-15"))),
        new("a round-up removed", s => s.Delete(Digest)),
        new("a story that a round-up links, renamed, while only the round-up is in the feed", s =>
        {
            Swap(s, Settings, "FeedItems: 4", "FeedItems: 1");
            s.Build();
            Move(s, Boots, "input/stories/2026/bootlaces.md", "RedirectFrom: [/stories/2026/wellingtons/]", "Xref: boots");
        }) { BuildsBetween = true },
        new("a page in the navigation", s => Swap(s, About, "NavbarTitle: About", "NavbarTitle: Who we are")),
        new("a page taken out of the navigation", s => Swap(s, About, "ShowInNavbar: true", "ShowInNavbar: false")),
        new("the text of a page", s => Swap(s, "input/submit.md", "One file is", "Each file is")),
        new("a page added", s => s.Write("input/pages/help.md", "---\nTitle: Help\n---\nAsk.\n")),
        new("a page moved", s => Swap(s, About, "Order: 10", "Order: 10\nDestinationPath: about/index.html\nRedirectFrom: [/who/]")),
        new("themes from a folder", s =>
        {
            s.Write("input/stories/2026/_directory.yml", "Themes: [kindness]\n");
            Swap(s, Boots, "Themes: [service-recovery]\n", "");
        }),
        new("the themes of a folder", s =>
        {
            s.Write("input/stories/2026/_directory.yml", "Themes: [kindness]\nAuthor: Somebody\n");
            Swap(s, Boots, "Themes: [service-recovery]\nOrigin", "Origin");
            Swap(s, Boots, "Author: The editors\n", "");
            s.Build();
            s.Write("input/stories/2026/_directory.yml", "Themes: [service-recovery]\nAuthor: Nobody\n");
        }) { BuildsBetween = true },
    ];

    public static IReadOnlyList<SiteEdit> Surroundings { get; } =
    [
        new("the page size", s => Swap(s, Settings, "PageSize: 3", "PageSize: 2")),
        new("the site's title", s => Swap(s, Settings, "The Corner Shop", "The Other Shop")),
        new("the link root", s => Swap(s, Settings, "Language: en", "Language: en\nLinkRoot: /shop")),
        new("the host", s => Swap(s, Settings, "corner-shop.example", "other-shop.example")),
        new("the host taken away", s => Swap(s, Settings, "Host: corner-shop.example\n", "")),
        new("the length of feeds", s => Swap(s, Settings, "FeedItems: 4", "FeedItems: 2")),
        new("the copyright line", s => Swap(s, Settings, "the authors", "its authors")),
        new("the language", s => Swap(s, Settings, "Language: en", "Language: de")),
        new("where holes are told of", s => Swap(s, Settings, "mailto:hello@", "mailto:holes@")),
        new("nobody is told of holes", s => Swap(s, Settings, "SecurityContact: mailto:hello@corner-shop.example\n", "")),
        new("the hub", s => Swap(s, Settings, "Language: en", "Language: en\nWebSubHub: https://hub.example/")),
        new("redirects as a list", s => Swap(s, Settings, "Language: en", "Language: en\nNetlifyRedirects: true\nMetaRefreshRedirects: false")),
        new("files that are not read", s => Swap(s, Settings, "Language: en", "Language: en\nExcludedPaths: [companies/**]")),
        new("a layout", s => Swap(s, "theme/layouts/story.liquid", "In the same vein", "More like it")) { OfTheme = true },
        new("a partial", s => Swap(s, "theme/partials/_post.liquid", "told by", "as told by")) { OfTheme = true },
        new("a partial that a partial uses", s => Swap(s, "theme/partials/_navbar.liquid", "Around the web", "Elsewhere")) { OfTheme = true },
        new("the style", s => Swap(s, "theme/assets/style.css", "}", "}\n")) { OfTheme = true },
        new("the colours of the web manifest", s => Swap(s, "theme/assets/site.webmanifest", "#f1f4e9", "#ffffff")) { OfTheme = true },
        new("an asset added", s => s.Write("theme/assets/extra/print.css", "body{}\n")) { OfTheme = true },
        new("an asset removed with its mention", s =>
        {
            Swap(s, "theme/partials/_head.liquid", "<link rel=\"icon\" href=\"{{ 'favicon.svg' | asset }}\" type=\"image/svg+xml\">\n", "");
            s.Delete("theme/assets/favicon.svg");
        }) { OfTheme = true },
        new("a picture replaced", s => Replace(s, Case, Inside)),
        new("a picture in the text replaced", s => Replace(s, Inside, Case)),
        new("a picture removed with its mention", s =>
        {
            Swap(s, Violin, "![The case, open](inside.png \"Anna, CC BY 4.0\")\n", "");
            s.Delete(Inside);
        }),
        new("the words on a picture", s => Swap(s, Violin, "A black violin case", "A brown violin case")),
        new("the words on a picture in a file beside it", s =>
        {
            Swap(s, Violin, "![The case, open](inside.png \"Anna, CC BY 4.0\")", "![](inside.png)");
            s.Write("input/stories/2026/violin/_inside.png.yml", "Alt: The case\nCredit: Anna\n");
            s.Build();
            s.Write("input/stories/2026/violin/_inside.png.yml", "Alt: The open case\nCredit: Anna\n");
        }) { BuildsBetween = true },
        new("times of change alone", s =>
        {
            foreach (var file in Directory.EnumerateFiles(s.Folder.Input, "*", SearchOption.AllDirectories))
                File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        }) { ChangesNothing = true },
        new("an edit that is taken back", s =>
        {
            Swap(s, Boots, "by hand", "by night");
            s.Build();
            Swap(s, Boots, "by night", "by hand");
        }) { BuildsBetween = true, ChangesNothing = true },
    ];

    /// <summary>What happens to <c>output/</c> and the caches behind our back.</summary>
    public static IReadOnlyList<SiteEdit> Accidents { get; } =
    [
        new("an output file deleted", s => DeleteFile(s, "/stories/2026/boots/")) { ChangesNothing = true },
        new("an output file changed by hand", s => ChangeByHand(s, "/stories/2026/boots/")) { ChangesNothing = true },
        new("an output folder deleted", s => DeleteFolder(s, "stories")) { ChangesNothing = true },
        new("an output folder deleted whose story is removed, too", s =>
        {
            DeleteFolder(s, "stories/2026/the-driver-answers");
            s.Delete(Answer);
        }),
        new("an output folder deleted whose story is edited, too", s =>
        {
            DeleteFolder(s, "stories");
            Swap(s, Boots, "by hand", "by night");
        }),
        new("an output file changed by hand while another story is edited", s =>
        {
            ChangeByHand(s, "/about/");
            Swap(s, Boots, "by hand", "by night");
        }),
        new("all output deleted", s => DeleteFolder(s, "")) { ChangesNothing = true },
        new("a stray file in the output", s => StrayFile(s, "stories/2026/stray.html")) { ChangesNothing = true },
        new("a stray file in a folder of its own", s => StrayFile(s, "stray/deep/index.html")) { ChangesNothing = true },
        new("a stray file in the output while a story is edited", s =>
        {
            StrayFile(s, "stories/stray.html");
            Swap(s, Boots, "by hand", "by night");
        }),
        new("all caches deleted", s => DeleteCache(s, "")) { ChangesNothing = true },
        new("the cache of pictures deleted", s => DeleteCache(s, "pictures")) { ChangesNothing = true },
        new("caches full of nonsense", s => SpoilCaches(s, _ => [1, 2, 3])) { ChangesNothing = true },
        new("caches cut in half", s => SpoilCaches(s, bytes => bytes[..(bytes.Length / 2)])) { ChangesNothing = true },
    ];

    public static IReadOnlyList<SiteEdit> All { get; } = [.. Stories, .. Lists, .. Surroundings, .. Accidents];

    /// <summary>One change of the input, with no build and no accident on the way: what is written must then be what differs.</summary>
    public static bool Plain(SiteEdit edit) => !edit.BuildsBetween && !Accidents.Contains(edit);

    public static SiteEdit Named(string name) => All.Single(e => e.Name == name);

    private static void Rename(TestSite site) => Move(site, Answer, "input/stories/2026/on-my-way.md", "Author: Ben", "Author: Ben\nRedirectFrom: [/stories/2026/the-driver-answers/]");
}
