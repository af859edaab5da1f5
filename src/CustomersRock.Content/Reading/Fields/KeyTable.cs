using System.Collections.Frozen;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>The keys that one kind of map may have, in any case, with their other names.</summary>
internal sealed class KeyTable
{
    private readonly FrozenDictionary<string, KeyName> byName;

    public KeyTable(DiagnosticRule unknown, KeyName[] keys, params (string Alias, KeyName Key)[] aliases)
    {
        Unknown = unknown;
        Names = [.. keys.Select(k => k.Text)];
        byName = keys.Select(k => (Alias: k.Text, Key: k)).Concat(aliases)
            .ToFrozenDictionary(pair => pair.Alias, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What an unknown key is called.</summary>
    public DiagnosticRule Unknown { get; }

    /// <summary>What is said instead about keys that we know and do not have.</summary>
    public Func<string, LeftKey?> Left { get; init; } = LeftKeys.Find;

    public IReadOnlyList<string> Names { get; }

    public KeyName? Find(string written) => byName.GetValueOrDefault(written);
}
