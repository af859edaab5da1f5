using System.Collections.Immutable;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CustomersRock.Desk;

/// <summary>A form as it was sent.</summary>
internal sealed class DeskForm(Dictionary<string, StringValues> fields)
{
    /// <summary>In bytes. The longest sentence and excerpt, each letter encoded as nine, are well below.</summary>
    public const int Largest = 64 * 1024;

    private const int MostFields = 100;

    public static DeskForm Empty { get; } = new([]);

    /// <exception cref="InvalidDataException">It has too many fields, or too much in one.</exception>
    public static async Task<DeskForm> Read(Stream body, CancellationToken token)
    {
        using var reader = new FormReader(body) { ValueCountLimit = MostFields, ValueLengthLimit = Largest, KeyLengthLimit = 100 };
        return new DeskForm(await reader.ReadFormAsync(token));
    }

    public bool Has(string name) => fields.ContainsKey(name);

    /// <summary>The first of that name; empty where there is none. Line ends are one character, as in the texts that they are compared with.</summary>
    public string Text(string name) => fields.TryGetValue(name, out var values) ? (values[0] ?? "").ReplaceLineEndings("\n") : "";

    public ImmutableArray<string> All(string name) => fields.TryGetValue(name, out var values) ? [.. values.OfType<string>()] : [];
}
