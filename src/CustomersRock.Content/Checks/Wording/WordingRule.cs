using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks.Wording;

/// <summary>One entry of <c>wording.json</c>; what its members mean stands in the README beside it.</summary>
internal sealed record WordingRule
{
    private readonly Lazy<Regex?> regex;
    private readonly Lazy<SearchValues<string>> anyPhrase;

    public WordingRule()
    {
        // Made when the first text may need them: most runs meet few of the rules.
        regex = new Lazy<Regex?>(() => Pattern is null ? null : new Regex(Pattern, Options));
        anyPhrase = new Lazy<SearchValues<string>>(() => SearchValues.Create([.. Phrases], StringComparison.OrdinalIgnoreCase));
    }

    public required DiagnosticRule Rule { get; init; }
    public required WordingField Fields { get; init; }
    public ImmutableArray<string> Phrases { get; init; } = [];
    public string? Pattern { get; init; }
    public bool IgnoreCase { get; init; }
    public string? Check { get; init; }
    public ImmutableArray<string> UnlessBefore { get; init; } = [];
    public ImmutableArray<string> Except { get; init; } = [];
    public int Least { get; init; } = 1;
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>Where <see cref="Unless"/> looks: at what follows the first six tenths, or at everything.</summary>
    public bool UnlessAtEnd { get; init; }
    public bool EnglishOnly { get; init; }
    public bool OfReadersOnly { get; init; }
    public bool Hide { get; init; }
    public required string What { get; init; }
    public required string Mend { get; init; }

    public Regex? Regex => regex.Value;
    public SearchValues<string> AnyPhrase => anyPhrase.Value;

    // Texts are strangers': a pattern must not take more time than its text is long, whatever it says.
    private RegexOptions Options => RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | (IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
}
