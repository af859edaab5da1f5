using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Records;

namespace CustomersRock.Content.Reading;

/// <summary>The text of one source's file, before it is written.</summary>
public static class SourceFile
{
    public static string PlaceOf(SourceId id) => $"{FilePlace.Sources}{id.Value}.yml";

    /// <summary>The source, or null where the text is not one, and what is to be said about it.</summary>
    public static (Source? Source, ImmutableArray<Diagnostic> Diagnostics) Read(SourceId id, ReadOnlySpan<byte> bytes)
    {
        var path = PlaceOf(id);
        var file = TextDecoder.Decode(path, bytes);
        var read = SourceReader.Read(new ReadFile { Path = path, Print = Fingerprint.Of(bytes) }, file).WithPrint();
        return (read.Source, file.Sink.ToList());
    }
}
