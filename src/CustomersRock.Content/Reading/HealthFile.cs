using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Yaml;
using CustomersRock.Content.Texts;

namespace CustomersRock.Content.Reading;

/// <summary>
/// How the sources fare, as text for the repository: so the build stays offline, and what readers see has a history. Only what readers need, in days:
/// whoever gathers every hour has nothing to commit for most of them.
/// </summary>
public static class HealthFile
{
    public const string Place = "input/sources/_health.yml";

    /// <summary>The day that stands for <see cref="SourceHealth.LastGood"/> where a source says no other. No id has capitals.</summary>
    internal const string AsOf = "AsOf";

    // What a server says is cut: a page is no place for a letter.
    internal const int LongestWhy = 200;

    internal static readonly string[] States = ["new", "well", "slow", "failing", "silent", "moved", "gone", "held"];

    private const string Head = """
        # How our sources fare, for the page of sources. The gatherer writes this file: commit it, and edit nothing.

        """;

    /// <summary>By id; the same health gives the same text.</summary>
    public static string Write(IEnumerable<SourceHealth> health)
    {
        var all = health.OrderBy(h => h.Source.Value, StringComparer.Ordinal).ToArray();
        var text = new StringBuilder(Head);
        var day = all.Max(h => h.LastGood);
        if (day is not null)
            text.Append(AsOf).Append(": ").Append(UtcText.Day(day.Value)).Append('\n');

        foreach (var one in all)
            Append(text, one, day);

        return text.ToString();
    }

    /// <summary>The word that stands for it in the file, and wherever a program reads it.</summary>
    public static string NameOf(HealthState state) => States[(int)state];

    private static void Append(StringBuilder text, SourceHealth health, DateTimeOffset? day)
    {
        // In quotes: an id such as "no" or "2026" is another kind of value elsewhere.
        text.Append('"').Append(health.Source.Value).Append("\": {State: ").Append(NameOf(health.State)).Append(", Since: ").Append(UtcText.Day(health.Since));
        if (health.Newest is { } newest)
            text.Append(", Newest: ").Append(UtcText.Day(newest));

        if (day is not null && (health.LastGood is null || UtcText.Day(health.LastGood.Value) != UtcText.Day(day.Value)))
            text.Append(", LastGood: ").Append(health.LastGood is { } good ? UtcText.Day(good) : "never");

        if (VisibleText.Line(health.Why, LongestWhy) is { } why)
            text.Append(", Why: ").Append(YamlText.InDoubleQuotes(why));

        text.Append("}\n");
    }
}
