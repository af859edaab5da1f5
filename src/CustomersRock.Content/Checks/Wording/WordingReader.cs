using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks.Wording;

/// <summary>From the entries of <c>wording.json</c> to rules. The file is ours: what is wrong in it is a bug, and a test reads it.</summary>
internal sealed class WordingReader
{
    private readonly Dictionary<string, DiagnosticRule> rules = new(StringComparer.Ordinal);

    public WordingRule Read(JsonElement entry)
    {
        var code = Text(entry, "code");
        if (!rules.TryGetValue(code, out var rule))
        {
            rules[code] = rule = new DiagnosticRule(code, Enum.Parse<Severity>(Text(entry, "severity"), ignoreCase: true), Text(entry, "title"), Text(entry, "why"))
            {
                ForEditor = Flag(entry, "forEditor"),
                Mends = Flag(entry, "mends"),
            };
        }

        var unless = entry.TryGetProperty("unless", out var given) ? given : default(JsonElement?);
        return new WordingRule
        {
            Rule = rule,
            Fields = Texts(entry, "fields").Aggregate(WordingField.None, (fields, name) => fields | Enum.Parse<WordingField>(name, ignoreCase: true)),
            Phrases = Texts(entry, "phrases"),
            Pattern = MaybeText(entry, "pattern"),
            IgnoreCase = Flag(entry, "ignoreCase"),
            Check = MaybeText(entry, "check"),
            UnlessBefore = Texts(entry, "unlessBefore"),
            Except = Texts(entry, "except"),
            Least = entry.TryGetProperty("least", out var least) ? least.GetInt32() : 1,
            Unless = unless is { } off ? Texts(off, "phrases") : [],
            UnlessAtEnd = unless is { } part && Text(part, "where") == "end",
            EnglishOnly = MaybeText(entry, "language") == "en",
            OfReadersOnly = MaybeText(entry, "origin") == "reader",
            Hide = Flag(entry, "hide"),
            What = Text(entry, "what"),
            Mend = Text(entry, "mend"),
        };
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString()!;

    private static string? MaybeText(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) && value.GetBoolean();

    private static ImmutableArray<string> Texts(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];
}
