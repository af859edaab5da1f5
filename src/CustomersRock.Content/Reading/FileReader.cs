using CustomersRock.Content.Checks;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Bodies;
using CustomersRock.Content.Reading.Records;

namespace CustomersRock.Content.Reading;

/// <summary>Path, bytes and the folder's defaults to a record: no disk, no clock, no exception for any bytes. Not for several threads at once.</summary>
internal sealed class FileReader : IDisposable
{
    private readonly BodyReader bodies = new();

    public ReadFile Read(string path, ReadOnlySpan<byte> bytes, FolderDefaults defaults)
    {
        var file = TextDecoder.Decode(path, bytes);
        var read = new ReadFile
        {
            Path = path,
            Print = Fingerprint.Of(bytes, (long)defaults.Print.Low),
            DefaultsPrint = defaults.Print,
        };
        if (!file.Sink.HasErrors || file.Source.Text.Length > 0)
            read = ReadRecord(read, file, defaults).WithPrint();

        if (read.Body is { Search: BodySearch.Unknown } body)
            body.Search = BodySearcher.Search(body);

        var said = file.Sink.ToList();
        return read with { Diagnostics = path == HealthFile.Place ? HealthRules.Softened(said) : said };
    }

    public void Dispose() => bodies.Dispose();

    private ReadFile ReadRecord(ReadFile read, FileText file, FolderDefaults defaults) => FilePlace.KindOf(read.Path) switch
    {
        FileKind.Story => StoryReader.Read(read, file, defaults, bodies),
        FileKind.Theme => ThemeReader.Read(read, file, bodies),
        FileKind.Company => CompanyReader.Read(read, file, bodies),
        FileKind.Source => SourceReader.Read(read, file),
        FileKind.SharedFilters => SharedFilterReader.Read(read, file),
        FileKind.Health => HealthReader.Read(read, file),
        FileKind.Gathered => GatheredReader.Read(read, file, defaults, bodies),
        FileKind.Digest => DigestReader.Read(read, file, bodies),
        FileKind.Page => PageReader.Read(read, file, defaults, bodies),
        _ => read,
    };
}
