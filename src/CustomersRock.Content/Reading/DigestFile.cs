using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Bodies;
using CustomersRock.Content.Reading.Records;

namespace CustomersRock.Content.Reading;

/// <summary>The text of one round-up's file, before it is written.</summary>
public static class DigestFile
{
    public static string PlaceOf(IsoWeek week) => $"{FilePlace.Digests}{week}.md";

    /// <summary>The round-up, or null where the text is not one, and what is to be said about it.</summary>
    public static (Digest? Digest, ImmutableArray<Diagnostic> Diagnostics) Read(IsoWeek week, ReadOnlySpan<byte> bytes)
    {
        var path = PlaceOf(week);
        var file = TextDecoder.Decode(path, bytes);
        using var bodies = new BodyReader();
        var read = DigestReader.Read(new ReadFile { Path = path, Print = Fingerprint.Of(bytes) }, file, bodies).WithPrint();
        return (read.Digest, file.Sink.ToList());
    }
}
