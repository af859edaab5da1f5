using System.Collections.Concurrent;
using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Cache;
using CustomersRock.Content.Reading.Listing;
using CustomersRock.Content.Reading.Records;
using CustomersRock.Content.Reading.Settings;

namespace CustomersRock.Content.Reading;

/// <summary>From the folder to typed records: lists, reads, parses, each step apart. The same folder gives the same result in the same order.</summary>
public sealed class ContentReader(SiteFolder folder)
{
    // Below this number starting threads costs more than it saves.
    private const int FewFiles = 48;
    private const int ChunkSize = 32;

    // The cache's own code costs some 40 ms to start, as much as reading five hundred stories.
    private const int WorthKeeping = 500;

    private static readonly string[] OtherSettings =
    [
        "settings.yaml", "settings.json", "settings.xml", "appsettings.yml", "appsettings.yaml", "appsettings.json", "appsettings.xml", "statiq.yml", "statiq.yaml",
        "statiq.json", "statiq.xml",
    ];

    private readonly ContentCache cache = new(folder);
    private ImmutableArray<ReadFile> last;

    /// <summary>Reads what has changed since this instance, or an earlier run, read it last.</summary>
    public ReadResult Read(ReadOptions options)
    {
        // The cache is loaded on the other core while the folder is listed.
        var loading = options.Fresh ? Task.FromResult(ImmutableArray<ReadFile>.Empty) : last.IsDefault ? Task.Run(cache.Load) : Task.FromResult(last);
        var seen = DateTime.UtcNow.Ticks;
        var result = Read(options, loading);

        // Of a file whose time is too young to be trusted nothing is kept: a second edit might leave size and time as they are.
        last = [.. result.Files.Where(f => FileClock.Settled(f.ModifiedTicks) < seen)];
        return result;
    }

    /// <summary>Settings, sources, shared filters and health alone, without a look at anything else: for whoever gathers, and builds nothing.</summary>
    public ReadResult ReadSources(ReadOptions options)
    {
        var diagnostics = new List<Diagnostic>();
        var settings = ReadSettings(options, diagnostics);
        var listed = ContentListing.Walk(folder, [.. settings.ExcludedPaths.Select(p => new GlobPattern(p))], diagnostics, FilePlace.Sources);
        return Read(options, Task.FromResult(ImmutableArray<ReadFile>.Empty), settings, listed, diagnostics);
    }

    /// <summary>Keeps what was read last for the next run. A small site is read faster than a cache of it.</summary>
    /// <exception cref="IOException">The cache's folder may not be written, or the disk is full.</exception>
    public void Keep()
    {
        if (last.Length >= WorthKeeping)
            cache.Save(last);
    }

    /// <summary>Forgets what earlier runs kept.</summary>
    public void Forget()
    {
        cache.Forget();
        last = [];
    }

    /// <summary>Files of which <paramref name="known"/> holds the same path, size and time of change are not read again.</summary>
    internal ReadResult Read(ReadOptions options, ImmutableArray<ReadFile> known) => Read(options, Task.FromResult(known));

    private ReadResult Read(ReadOptions options, Task<ImmutableArray<ReadFile>> known)
    {
        var diagnostics = new List<Diagnostic>();
        var settings = ReadSettings(options, diagnostics);
        var listed = ContentListing.Walk(folder, [.. settings.ExcludedPaths.Select(p => new GlobPattern(p))], diagnostics);
        return Read(options, known, settings, listed, diagnostics);
    }

    private ReadResult Read(ReadOptions options, Task<ImmutableArray<ReadFile>> known, SiteSettings settings, List<ListedFile> listed, List<Diagnostic> diagnostics)
    {
        var defaults = ReadDefaults(listed, options, diagnostics);
        var content = listed.Where(f => IsRead(f.Kind)).ToArray();
        ReportUnknown(listed, diagnostics);
        var files = ReadAll(content, defaults, Known(known.GetAwaiter().GetResult()), options);
        foreach (var file in files)
            diagnostics.AddRange(file.Diagnostics);

        var missing = SharedFilterNames.Missing(files);
        diagnostics.AddRange(missing);
        return Assemble(settings, files, missing, Report(diagnostics, options)) with
        {
            Pictures = [.. listed.Where(f => f.Kind == FileKind.Picture).Select(f => f.Path)],
        };
    }

    private static bool IsRead(FileKind kind) => kind is <= FileKind.Page or FileKind.SharedFilters or FileKind.Health;

    /// <summary>The settings alone; what is wrong with them, others tell.</summary>
    public SiteSettings ReadSettings(ReadOptions options) => ReadSettings(options, []);

    private SiteSettings ReadSettings(ReadOptions options, List<Diagnostic> diagnostics)
    {
        var path = folder.Relative(folder.Settings);
        var bytes = File.Exists(folder.Settings) ? ReadBytes(new ListedFile(path, 0, 0), options, diagnostics.Add) ?? [] : [];
        var (settings, said) = SettingsReader.Read(path, bytes, options.Settings);
        diagnostics.AddRange(said);
        foreach (var name in OtherSettings)
        {
            if (File.Exists(Path.Combine(folder.Root, name)))
                diagnostics.Add(SettingsRules.OtherFile.At(new FilePosition(name), "this file is not read", "put its settings into settings.yml"));
        }

        return settings;
    }

    private FolderDefaultsReader ReadDefaults(List<ListedFile> listed, ReadOptions options, List<Diagnostic> diagnostics)
    {
        var reader = new FolderDefaultsReader();
        HashSet<string>? pictures = null;
        foreach (var file in listed)
        {
            var kind = file.Kind;
            if (kind is not (FileKind.FolderDefaults or FileKind.Sidecar) || ReadBytes(file, options, diagnostics.Add) is not { } bytes)
                continue;

            pictures ??= [.. listed.Where(f => f.Kind == FileKind.Picture).Select(f => f.Path)];
            if (kind == FileKind.FolderDefaults)
                reader.AddDirectory(file.Path, bytes);
            else
                reader.AddSidecar(file.Path, bytes, pictures);
        }

        diagnostics.AddRange(reader.Diagnostics);
        return reader;
    }

    private static void ReportUnknown(List<ListedFile> listed, List<Diagnostic> diagnostics)
    {
        foreach (var file in listed)
        {
            if (file.Kind != FileKind.Unknown)
                continue;

            var isYaml = file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
            var isMarkdown = file.Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
            diagnostics.Add(FileRules.UnknownFile.At(new FilePosition(file.Path), "this kind of file is not read here",
                isYaml ? "a source is input/sources/ID.yml" : isMarkdown ? "a text ends in .md and lies outside input/sources/"
                : IsText(file.Path) ? $"if it is a text for readers, save it as {FilePlace.StemOf(file.Path).Split('.')[0]}.md" : "delete it, or begin its name with _"));
        }
    }

    private static bool IsText(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".text" or ".doc" or ".docx" or ".odt" or ".rtf" or ".mdown" or ".mdx";

    private ReadFile[] ReadAll(ListedFile[] files, FolderDefaultsReader defaults, Dictionary<string, ReadFile> known, ReadOptions options)
    {
        var read = new ReadFile[files.Length];
        var folders = files.Select(f => defaults.For(f.Path)).ToArray();
        if (files.Length < FewFiles)
        {
            using var reader = new FileReader();
            for (var i = 0; i < files.Length; i++)
                read[i] = ReadOne(reader, files[i], folders[i], known, options);

            return read;
        }

        var threads = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) };
        Parallel.ForEach(Partitioner.Create(0, files.Length, ChunkSize), threads, () => new FileReader(), (range, _, reader) =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
                read[i] = ReadOne(reader, files[i], folders[i], known, options);

            return reader;
        }, reader => reader.Dispose());
        return read;
    }

    private ReadFile ReadOne(FileReader reader, ListedFile file, FolderDefaults defaults, Dictionary<string, ReadFile> known, ReadOptions options)
    {
        // Nothing is kept of bytes that are not on the disk.
        if (options.Instead.TryGetValue(file.Path, out var other))
            return reader.Read(file.Path, other, defaults) with { ModifiedTicks = long.MaxValue / 2 };

        if (known.TryGetValue(file.Path, out var same) && same.Size == file.Size && same.ModifiedTicks == file.ModifiedTicks && same.DefaultsPrint == defaults.Print)
            return same;

        Diagnostic? fault = null;
        var bytes = ReadBytes(file, options, d => fault = d);
        return bytes is null
            ? new ReadFile { Path = file.Path, Print = default, Diagnostics = file.Kind == FileKind.Health ? HealthRules.Softened([fault!]) : [fault!] }
            : reader.Read(file.Path, bytes, defaults) with { Size = file.Size, ModifiedTicks = file.ModifiedTicks };
    }

    private byte[]? ReadBytes(ListedFile file, ReadOptions options, Action<Diagnostic> report)
    {
        if (options.Instead.TryGetValue(file.Path, out var other))
            return other;

        try
        {
            if (file.Size <= TextDecoder.MostBytes && BoundedFile.Read(folder.Full(file.Path), TextDecoder.MostBytes) is { } bytes)
                return bytes;

            report(FileRules.TooLarge.At(new FilePosition(file.Path), "the file is larger than 256 KiB", "a story is a few kilobytes; pictures are files of their own"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report(FileRules.Unreadable.At(new FilePosition(file.Path), "the file cannot be read", "look at its permissions, and whether it is still there"));
        }

        return null;
    }

    private static Dictionary<string, ReadFile> Known(ImmutableArray<ReadFile> files)
    {
        var known = new Dictionary<string, ReadFile>(files.Length, StringComparer.Ordinal);
        foreach (var file in files)
            known[file.Path] = file;

        return known;
    }

    private static ImmutableArray<Diagnostic> Report(List<Diagnostic> diagnostics, ReadOptions options)
    {
        if (options.ReportOnly.Length == 0)
            return diagnostics.InFileOrder();

        var named = options.ReportOnly.ToHashSet(StringComparer.Ordinal);
        return diagnostics.Where(d => named.Contains(d.At.Path)).InFileOrder();
    }

    private static ReadResult Assemble(SiteSettings settings, ReadFile[] files, List<Diagnostic> missing, ImmutableArray<Diagnostic> diagnostics)
    {
        var incomplete = missing.Select(d => d.At.Path).ToHashSet(StringComparer.Ordinal);
        var content = new ContentSet
        {
            Settings = settings,
            Stories = All(files, f => f.Story),
            Withdrawn = All(files, f => f.Withdrawn),
            Themes = All(files, f => f.Theme),
            Companies = All(files, f => f.Company),
            Sources = All(files, f => incomplete.Contains(f.Path) ? null : f.Source),
            Items = All(files, f => f.Item),
            Digests = All(files, f => f.Digest),
            Pages = All(files, f => f.Page),
            Filters = [.. files.SelectMany(f => f.Filters)],
            Health = [.. files.SelectMany(f => f.Health)],
        };
        return new ReadResult(content, diagnostics)
        {
            Files = [.. files],
            BrokenFiles = [.. files.Where(f => f.IsBroken || incomplete.Contains(f.Path)).Select(f => f.Path)],
            BrokenAddresses = [.. files.Where(f => f.Address is not null && f.IsBroken).Select(f => f.Address!)],
        };
    }

    private static ImmutableArray<T> All<T>(ReadFile[] files, Func<ReadFile, T?> record) where T : class
    {
        var all = ImmutableArray.CreateBuilder<T>(files.Length);
        foreach (var file in files)
        {
            if (record(file) is { } found)
                all.Add(found);
        }

        return all.DrainToImmutable();
    }
}
