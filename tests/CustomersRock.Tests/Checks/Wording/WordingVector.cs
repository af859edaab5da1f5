using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Model;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Checks;

/// <summary>A text and what is to be complained of; the form is held to the same ones.</summary>
internal sealed record WordingVector(string Text, WordingField Field, ImmutableArray<string> Codes, bool English, Origin Origin)
{
    private static readonly Lazy<ImmutableArray<WordingVector>> Read = new(() =>
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.Tests", "Checks", "Wording", "wording-vectors.json")));
        return [.. document.RootElement.EnumerateArray().Select(From)];
    });

    public static ImmutableArray<WordingVector> All => Read.Value;

    public IEnumerable<string> Found() => Find().Select(f => f.Rule.Rule.Code).Distinct().Order(StringComparer.Ordinal);

    private IEnumerable<WordingFind> Find()
    {
        if (Field == WordingField.Links)
            return StoryWording.Others(Field, Text, English, Origin);

        return [.. StoryWording.Private(Text), .. StoryWording.Others(Field, WordingText.Of(Text), English, Origin)];
    }

    private static WordingVector From(JsonElement json) => new(
        json.GetProperty("text").GetString()!,
        Enum.Parse<WordingField>(json.GetProperty("field").GetString()!, ignoreCase: true),
        [.. json.GetProperty("codes").EnumerateArray().Select(c => c.GetString()!)],
        !json.TryGetProperty("english", out var english) || english.GetBoolean(),
        json.TryGetProperty("origin", out var origin) ? Enum.Parse<Origin>(origin.GetString()!, ignoreCase: true) : Origin.Reader);
}
