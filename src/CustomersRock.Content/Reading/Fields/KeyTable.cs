using System.Collections.Frozen;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Reading.Yaml;

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

    /// <summary>Keys of which any text is a good value.</summary>
    public IReadOnlySet<KeyName> Texts { get; init; } = new HashSet<KeyName>();

    /// <summary>False where a key that nobody read would, once it is read, decide over the whole file or bring a fault of its own: that, only who wrote it can want.</summary>
    /// <param name="key">What was probably meant.</param>
    /// <param name="value">What stands there.</param>
    public bool MayMean(KeyName key, YamlNode value) => Texts.Contains(key) && value switch
    {
        YamlScalar scalar => !scalar.Text.AsSpan().Trim().IsEmpty,
        YamlList list => KeyTables.Lists.Contains(key) && list.Items.TrueForAll(i => i is YamlScalar { IsEmpty: false }),
        _ => false,
    };

    /// <summary>True where a <c>#1</c> that YAML takes for a remark is a word of the value. Where the value is nothing else, something may stand in for it: the host of a source, the folder's author.</summary>
    public bool IsSentence(KeyName key, bool isEmpty) =>
        this != KeyTables.CitationEntry && KeyTables.Sentences.Contains(key) && (!isEmpty || ReferenceEquals(key, KeyNames.Title) || ReferenceEquals(key, KeyNames.Description));

    public KeyName? Find(string written) => byName.GetValueOrDefault(written);
}
