using System.Net.Sockets;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Settings;
using static CustomersRock.Tests.Reading.ReadingCase;
using static CustomersRock.Tests.Reading.ReadText;

namespace CustomersRock.Tests.Reading;

/// <summary>One case for each rule of reading, by code.</summary>
internal static class ReadingCases
{
    private const string ItemHead = "---\nTitle: Bus\nUrl: https://a.example/bus\nSource: metro-uk\nPublished: 2026-11-01\nGathered: 2026-11-20\nThemes: [kindness]\n---\n";
    private const string SourceHead = "Title: Metro\nSite: https://metro.example/\nEnabled: false\nAddedBy: Anna\nAdded: 2026-11-20\n";

    public static readonly Dictionary<string, ReadingCase> All = new()
    {
        ["CR0101"] = new(() => (ReadText.File(StoryPath, [.. Marked.Utf8("---\nTitle: Caf"), 0xe9, .. Marked.Utf8("\n---\n")]).Diagnostics, 2, 11)),
        ["CR0102"] = OnDisk("input/stories/2026/large.md", folder => System.IO.File.WriteAllBytes(folder, new byte[2_000_000])),
        ["CR0103"] = Story("Place: Ho‸\u0007bart"),
        ["CR0104"] = OnDisk("input/stories/2026/con.md", path => System.IO.File.WriteAllText(path, StoryWith(""))),
        ["CR0105"] = OnDisk("input/stories/2026/link.md", path => System.IO.File.CreateSymbolicLink(path, "/etc/hostname")),
        ["CR0106"] = OnDisk("input/stories/2026/violin.docx", path => System.IO.File.WriteAllText(path, "")),
        ["CR0107"] = OnDisk("input/stories/2026/violin.md", MakeSocket),
        ["CR0108"] = Of("input/stories/violin.md", StoryWith("")),
        ["CR0109"] = Of("input/stories/2026/The Violin.md", StoryWith("")),
        ["CR0111"] = Of("input/stories/2026/violin.md", "---\nTitle: The violin\nWithdrawn: ‸2026-11-25\n---\nText.\n"),
        ["CR0110"] = Of("input/stories/2026/2026-11-24-violin.md", StoryWith("").Replace("2026-11-03", "‸2026-11-03", StringComparison.Ordinal)),
        ["CR0120"] = Of(StoryPath, "‸The driver turned back.\n"),
        ["CR0121"] = Of(StoryPath, "---\n‸Title: The violin\n\nThe driver turned back.\n"),
        ["CR0122"] = Of(StoryPath, StoryHead + "\n‸---\nTitle: Again\n---\nText\n"),
        ["CR0123"] = Story("People:\n‸\t- Anna", "  - Anna"),
        ["CR0124"] = Story("Place: ‸Hobart: the old town", "Place: \"Hobart: the old town\""),
        ["CR0125"] = Story("‸no colon here"),
        ["CR0126"] = Story("Place: ‸!!str Hobart"),
        ["CR0127"] = Story("Sources: [[[[[[[‸[[a]]]]]]]]]"),
        ["CR0128"] = Story("Place: Hobart\n‸place: Perth"),
        ["CR0129"] = Story("‸Plase: Hobart", "Place: Hobart"),
        ["CR0130"] = Of("input/sources/metro.yml", SourceHead + "‸Lisence: none\n", "Licence: none"),
        ["CR0131"] = Story("‸ShouldOutput: false"),
        ["CR0132"] = Story("Place: ‸=> 1 + 1"),
        ["CR0133"] = Story("Lesson: ‸We are #1 in Hobart", "Lesson: \"We are #1 in Hobart\""),
        ["CR0134"] = Story("Place: ‸“Hobart”", "Place: Hobart"),
        ["CR0201"] = Of(StoryPath, "‸---\nPublished: 2026-11-03\nAuthor: Anna\nThemes: [kindness]\nDescription: A driver.\n---\n"),
        ["CR0202"] = Story("Place: ‸[Hobart]"),
        ["CR0204"] = Story("Updated: ‸25/12/2026", "Updated: 2026-12-25"),
        ["CR0205"] = Story("Canonical: ‸example.org/violin", "Canonical: https://example.org/violin"),
        ["CR0206"] = Of("input/about.md", "---\nTitle: About\nOrder: ‸first\n---\nText\n"),
        ["CR0207"] = Story("Draft: ‸yes", "Draft: true"),
        ["CR0208"] = Story("Origin: ‸raeder", "Origin: reader"),
        ["CR0209"] = Of(StoryPath, StoryWith("").Replace("[kindness]", "‸[a, b, c, d]", StringComparison.Ordinal)),
        ["CR0210"] = Of(StoryPath, StoryWith("").Replace("[kindness]", "[‸Privacy & trust]", StringComparison.Ordinal), "Themes: [privacy-trust]"),
        ["CR0211"] = Story("RedirectFrom: [/old/, ‸../../etc/passwd]"),
        ["CR0212"] = Of("input/stories/2026/violin/index.md", StoryWith("Image: ‸../other/case.jpg")),
        ["CR0213"] = Of("input/sources/metro.yml", SourceHead + "Poll: ‸often\n"),
        ["CR0214"] = Of(StoryPath, StoryWith("").Replace("[kindness]", "[kindness, ‸Kindness]", StringComparison.Ordinal)),
        ["CR0215"] = Of("input/sources/metro.yml", SourceHead + "Licence: none\nExcerpt: ‸40\n"),
        ["CR0216"] = Of("input/sources/metro.yml", SourceHead + "Include:\n  - /bus(‸/\n"),
        ["CR0217"] = Of("input/gathered/2026/11/bus.md", ItemHead + "‸", "Why this is here, in a sentence or two of your own."),
        ["CR0218"] = Of("input/about.md", "---\nTitle: About\nDestinationPath: ‸../outside.html\n---\nText\n"),
        ["CR0219"] = Of("input/sources/metro.yml", SourceHead + "Language: ‸the usual\n"),
        ["CR0220"] = Story("People:\n  - ‸\"\""),
        ["CR0230"] = Of("input/sources/_health.yml", "metro: {State: ‸fine, Since: 2026-11-20}\n"),
        ["CR0301"] = InBody("Text\n\n‸<?# YouTube abc /?>\n"),
        ["CR0302"] = InBody("Read [this](‸javascript:alert(1)) now.\n"),
        ["CR0303"] = InBody("![A violin](‸https://a.example/violin.jpg)\n"),
        ["CR0304"] = InBody("![A violin](‸../other/violin.jpg)\n"),
        ["CR0305"] = Of(StoryPath, StoryHead + "![A violin](‸violin.jpg)\n"),
        ["CR0306"] = InBody("A <b ‸onclick=\"alert(1)\">bold</b> word.\n".Replace("b ‸onclick", "b onclick", StringComparison.Ordinal).Replace("<b", "‸<b", StringComparison.Ordinal)),
        ["CR0307"] = InBody("‸# The violin\n", "## The violin"),
        ["CR0308"] = InBody("Read ‸[this]() now.\n"),
        ["CR0309"] = InBody("‸" + new string('>', 500) + " deep\n"),
        ["CR0310"] = Of("input/gathered/2026/11/bus.md", ItemHead + "Why ![bus](‸bus.jpg)\n"),
        ["CR0601"] = new(() => (OnDiskFound("appsettings.json", path => System.IO.File.WriteAllText(path, "{}")), 0, 0)),
        ["CR0602"] = Settings("SiteTitle: Customers Rock\n‸PagSize: 10\n", "PageSize: 10"),
        ["CR0603"] = Settings("‸LinkHideExtensions: true\n"),
        ["CR0604"] = Settings("‸NetlifyAccessToken: abc\n"),
        ["CR0605"] = Settings("LinkRoot: ‸/a/../b\n"),
        ["CR0606"] = Settings("Host: ‸https://customersrock.example/\n", "Host: customersrock.example"),
        ["CR0607"] = new(() => (SettingsReader.Read("settings.yml", [], ["PageSize"]).Diagnostics, 0, 0)),
        ["CR0608"] = Settings("Opinion:\n  Endpoint: ‸http://models.example/v1\n  Model: small\n"),
        ["CR0609"] = Settings("SecurityContact: ‸holes@rock.example\n", "SecurityContact: mailto:holes@rock.example"),
        ["CR0610"] = Settings("WebSubHub: ‸http://hub.example/\n"),
        ["CR0611"] = Settings("ContactMail: ‸stories at example.org\n"),
    };

    /// <summary>A thing that is listed like a file but can never be opened, not even by root.</summary>
    private static void MakeSocket(string path)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path + "s"));
        System.IO.File.Move(path + "s", path); // closing the socket deletes it under its first name
    }

    private static ReadingCase OnDisk(string path, Action<string> make) => new(() => (OnDiskFound(path, make), 0, 0));

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> OnDiskFound(string path, Action<string> make)
    {
        using var folder = new TemporarySite();
        folder.Make(path, make);
        return new ContentReader(new SiteFolder(folder.Root)).Read(new ReadOptions()).Diagnostics;
    }
}
