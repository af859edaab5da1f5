using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using MemoryPack;

namespace CustomersRock.Content.Model;

/// <summary>Where the value of a front matter key begins. Items of a list are <c>Themes[0]</c>, <c>Themes[1]</c>.</summary>
[MemoryPackable]
public readonly partial record struct KeyPosition(string Key, int Line, int Column)
{
    internal static FilePosition Find(ImmutableArray<KeyPosition> keys, string key, FilePosition otherwise)
    {
        foreach (var candidate in keys)
        {
            if (candidate.Key == key)
                return new FilePosition(otherwise.Path, candidate.Line, candidate.Column);
        }

        return otherwise;
    }
}
