using System.IO.Hashing;
using System.Runtime.InteropServices;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Fields;
using CustomersRock.Content.Reading.Records;

namespace CustomersRock.Content.Reading;

/// <summary><c>_directory.yml</c> files and pictures' sidecars to the defaults of each folder. They are read before all else, for the files below depend on them.</summary>
internal sealed class FolderDefaultsReader
{
    private static readonly string[] Origins = ["reader", "news", "editor"];

    private readonly Dictionary<string, (FolderDefaults Defaults, bool IsRecursive)> own = [];
    private readonly Dictionary<string, FolderDefaults> resolved = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public void AddDirectory(string path, ReadOnlySpan<byte> bytes)
    {
        var fields = Open(path, bytes, KeyTables.Directory);
        var folder = FilePlace.FolderOf(path);
        var defaults = new FolderDefaults
        {
            Themes = fields.ThemeIds(),
            Origin = (Origin?)fields.OneOf(KeyNames.Origin, Origins),
            Author = fields.Text(KeyNames.Author),
            Pictures = own.GetValueOrDefault(folder).Defaults?.Pictures ?? FolderDefaults.None.Pictures,
            Print = Mix(own.GetValueOrDefault(folder).Defaults?.Print ?? default, path, bytes),
        };
        own[folder] = (defaults, fields.Flag(KeyNames.Recursive, true));
        Diagnostics.AddRange(fields.Sink.ToList());
    }

    /// <param name="path">Of the sidecar: <c>_photo.jpg.yml</c> or <c>_photo.yml</c>.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="pictures">All pictures' paths.</param>
    public void AddSidecar(string path, ReadOnlySpan<byte> bytes, IReadOnlySet<string> pictures)
    {
        var folder = FilePlace.FolderOf(path);
        var name = FilePlace.StemOf(path)[1..];
        var matches = pictures.Where(p => FilePlace.FolderOf(p) == folder && (FilePlace.NameOf(p) == name || FilePlace.StemOf(p) == name)).ToList();
        var fields = Open(path, bytes, KeyTables.Sidecar);
        var note = new PictureNote(fields.Text(KeyNames.Alt), fields.Text(KeyNames.Credit), fields.Text(KeyNames.Licence));
        if (matches.Count == 0)
            fields.Sink.Add(FileRules.UnknownFile, $"there is no picture {Shown.Quoted(name)} that this could speak for", "name it _photo.jpg.yml for photo.jpg beside it, or delete it");

        Diagnostics.AddRange(fields.Sink.ToList());

        // A story may keep pictures in folders below its own; so they count for those above too, up to the story's.
        for (var above = folder; above.Count(c => c == '/') >= 2; above = FilePlace.FolderOf(above[..^1]))
        {
            var (defaults, isRecursive) = own.TryGetValue(above, out var known) ? known : (FolderDefaults.None, true);
            own[above] = (defaults with { Pictures = defaults.Pictures.SetItems(matches.Select(p => KeyValuePair.Create(p, note))), Print = Mix(defaults.Print, path, bytes) }, isRecursive);
            if (above.Count(c => c == '/') <= 4)
                break;
        }
    }

    public FolderDefaults For(string path) => own.Count == 0 ? FolderDefaults.None : Resolve(FilePlace.FolderOf(path));

    private FolderDefaults Resolve(string folder)
    {
        if (folder.Length == 0)
            return FolderDefaults.None;

        if (resolved.TryGetValue(folder, out var known))
            return known;

        var above = Inherited(FilePlace.FolderOf(folder[..^1]));
        return resolved[folder] = own.TryGetValue(folder, out var mine) ? Join(mine.Defaults, above) : above;
    }

    /// <summary>What the folder hands down: all but the pictures, and nothing of a file that says <c>Recursive: false</c>.</summary>
    private FolderDefaults Inherited(string folder)
    {
        if (folder.Length == 0)
            return FolderDefaults.None;

        var above = Inherited(FilePlace.FolderOf(folder[..^1]));
        return own.TryGetValue(folder, out var mine) && mine.IsRecursive
            ? Join(mine.Defaults, above) with { Pictures = FolderDefaults.None.Pictures }
            : above;
    }

    private static FolderDefaults Join(FolderDefaults below, FolderDefaults above) => new()
    {
        Themes = below.Themes.IsDefaultOrEmpty ? above.Themes : below.Themes,
        Origin = below.Origin ?? above.Origin,
        Author = below.Author ?? above.Author,
        Pictures = below.Pictures,
        Print = Mix(below.Print, above.Print.ToString(), []),
    };

    private static FieldSet Open(string path, ReadOnlySpan<byte> bytes, KeyTable table)
    {
        var file = TextDecoder.Decode(path, bytes);
        List<string>? broken = null;
        return FieldSet.Read(RecordFile.OpenYaml(file, ref broken), table, file, 1, broken);
    }

    private static Fingerprint Mix(Fingerprint print, string path, ReadOnlySpan<byte> bytes)
    {
        var hash = new XxHash128();
        Span<byte> before = stackalloc byte[Fingerprint.Length];
        print.WriteTo(before);
        hash.Append(before);
        hash.Append(MemoryMarshal.AsBytes(path.AsSpan()));
        hash.Append(bytes);
        return Fingerprint.Of(hash);
    }
}
