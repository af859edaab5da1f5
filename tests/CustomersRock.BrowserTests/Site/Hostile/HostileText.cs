using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomersRock.BrowserTests.Site.Hostile;

/// <summary>Whole files around a hostile piece.</summary>
internal static class HostileText
{
    // A JSON string is a YAML string, too.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Key, string Value)[] OfStory =
        [("Title", "Case %ID%"), ("Published", "2026-11-03"), ("Author", "Ada"), ("Themes", "[kindness]"), ("Description", "What a list shows of it.")];

    private static readonly (string Key, string Value)[] OfItem =
        [("Title", "Case %ID%"), ("Url", "https://item.example/%ID%"), ("Source", "evening-post"), ("Published", "2026-11-03"), ("Gathered", "2026-11-04"), ("Themes", "[kindness]")];

    public static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);

    /// <param name="front">Lines of the front matter; what they do not name is filled in.</param>
    /// <param name="body">Stands between two sentences that harm nobody.</param>
    public static string Story(string front, string body = "") => Whole(OfStory, front, body);

    public static string Item(string front, string body = "") => Whole(OfItem, front, body);

    private static string Whole((string Key, string Value)[] usual, string front, string body)
    {
        var text = new StringBuilder("---\n");
        foreach (var (key, value) in usual)
        {
            if (!front.StartsWith(key + ":", StringComparison.Ordinal) && !front.Contains($"\n{key}:", StringComparison.Ordinal))
                text.Append(key).Append(": ").Append(value).Append('\n');
        }

        if (front.Length > 0)
            text.Append(front).Append('\n');

        text.Append("---\n").Append(HostileFile.Harmless("%ID%")).Append("\n\n");
        if (body.Length > 0)
            text.Append(body).Append("\n\nAnd a [link](/submit/) after it.\n");

        return text.ToString();
    }
}
