using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading;

/// <summary>The text of one round-up's file, before it is written.</summary>
public static class DigestFile
{
    public static string PlaceOf(IsoWeek week) => $"{FilePlace.Digests}{week}.md";

    /// <summary>The round-up, or null where the text is not one, and what is to be said about it.</summary>
    public static (Digest? Digest, ImmutableArray<Diagnostic> Diagnostics) Read(IsoWeek week, ReadOnlySpan<byte> bytes)
    {
        using var reader = new FileReader();
        var read = reader.Read(PlaceOf(week), bytes, FolderDefaults.None);
        return (read.Digest, read.Diagnostics);
    }
}
