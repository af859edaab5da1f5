using System.Text.Encodings.Web;
using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Site.Hostile;

/// <summary>One site in which every attack stands in every place where somebody can write, built once for all tests.</summary>
public sealed class HostileSite : IDisposable
{
    // A JSON string is a YAML string, too.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public HostileSite()
    {
        Site = TestSite.With("""
            -- settings.yml --
            SiteTitle: "Shop </title><script>alert(1)</script> {{ site.url }} \"quoted\""
            Description: "]]> </script><img src=x onerror=alert(1)>"
            Author: "<b onclick=alert(1)>Editors</b>"
            Copyright: "© {year} <script>alert(1)</script>"
            Host: example.org
            FeedItems: 200
            PageSize: 50
            -- input/submit.md --
            ---
            Title: Submit
            ---
            Do.
            """);
        var health = new List<SourceHealth>();
        for (var i = 0; i < Attacks.Texts.Length; i++)
        {
            Write(i, Attacks.Texts[i]);
            health.Add(new SourceHealth { Source = new SourceId($"source-{i}"), State = HealthState.Failing, Since = Made.Day("2026-11-01"), Why = Attacks.Texts[i] });
        }

        Site.Write(HealthFile.Place, HealthFile.Write(health));

        Site.Build(o => o with { KeepGoing = true });
    }

    internal TestSite Site { get; }

    public static string InFields(int attack) => $"/stories/2026/fields-{attack}/";

    public static string InBody(int attack) => $"/stories/2026/body-{attack}/";

    public static string Harmless(int attack) => $"The driver number {attack} turned back.";

    public void Dispose() => Site.Dispose();

    private void Write(int number, string attack)
    {
        var quoted = JsonSerializer.Serialize(attack, Plain);
        Site.Write($"input/stories/2026/fields-{number}.md", $"""
            ---
            Title: {quoted}
            Published: 2026-11-0{1 + (number % 9)}
            Author: {quoted}
            Themes: [kindness]
            Description: {quoted}
            Place: {quoted}
            Companies:
              - Name: {quoted}
                Part: {quoted}
            People:
              - Name: {quoted}
                Role: {quoted}
                At: {quoted}
            Sources:
              - Title: {quoted}
                Url: https://a.example/?q=%22%3E%3Cscript%3E&b='x'
            Consent: {quoted}
            Lesson: {quoted}
            Corrections:
              - Date: 2026-11-20
                What: {quoted}
            ---
            {Harmless(number)}

            """);
        Site.Write($"input/stories/2026/body-{number}.md", StoryText.Complete($"---\nTitle: Body {number}\n---\n{Harmless(number)}\n\n{attack}\n\nAnd a [link](/submit/).\n"));
        Site.Write($"input/themes/theme-{number}.md", $"---\nTitle: {quoted}\nMeaning: {quoted}\n---\n{Harmless(number)}\n");
        Site.Write($"input/sources/source-{number}.yml", $"Title: {quoted}\nSite: https://source.example/\nFeed: https://source.example/{number}?a=1&b=2\nKind: {quoted}\nAddedBy: Ada\nAdded: 2026-10-01\n");
        Site.Write($"input/gathered/2026/11/item-{number}.md",
            $"---\nTitle: {quoted}\nUrl: https://item.example/{number}?a=1&b=%22\nSource: source-{number}\nPublished: 2026-11-01\nGathered: 2026-11-02\nThemes: [kindness]\nAuthor: {quoted}\nExcerpt: {quoted}\n---\n{Harmless(number)}\n");
        Site.Write($"input/pages/page-{number}.md", $"---\nTitle: {quoted}\nDescription: {quoted}\nNavbarTitle: {quoted}\n---\n{Harmless(number)}\n");
    }
}
