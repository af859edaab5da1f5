using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks.Wording;

/// <summary>All of <c>wording.json</c>, read when the first text has to be looked at: a build of clean stories never does.</summary>
internal sealed class WordingRules
{
    private static readonly Lazy<WordingRules> Shared = new(() => new WordingRules());

    private WordingRules()
    {
        using var document = JsonDocument.Parse(WordingFile.Bytes);
        var root = document.RootElement;
        var reader = new WordingReader();
        All = [.. root.GetProperty("rules").EnumerateArray().Select(reader.Read)];
        Private = [.. All.Where(r => r.Hide)];
        Others = [.. All.Where(r => !r.Hide)];
        IbanLengths = root.GetProperty("ibanLengths").GetString()!.Split(' ').ToFrozenDictionary(s => s[..2], s => int.Parse(s.AsSpan(2), provider: null), StringComparer.Ordinal);
        EnglishWords = root.GetProperty("englishWords").GetString()!.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    public static WordingRules Instance => Shared.Value;

    public ImmutableArray<WordingRule> All { get; }

    /// <summary>What must not be told to the world; asked by the build, too.</summary>
    public ImmutableArray<WordingRule> Private { get; }
    public ImmutableArray<WordingRule> Others { get; }

    /// <summary>ISO 13616: country to the number of characters.</summary>
    public FrozenDictionary<string, int> IbanLengths { get; }
    public FrozenSet<string> EnglishWords { get; }

    public static ImmutableArray<DiagnosticRule> Distinct(IEnumerable<WordingRule> rules) => [.. rules.Select(r => r.Rule).Distinct()];

    public DiagnosticRule Rule(string code) => All.First(r => r.Rule.Code == code).Rule;
}
