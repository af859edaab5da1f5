using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Curation.Tagging.Learning;

namespace CustomersRock.Commands.Tag;

/// <summary>The labelled items of the repository: every <c>.jsonl</c> of a folder, in the order of the names.</summary>
internal static class TrainingFolder
{
    public const string Usual = "src/CustomersRock.Curation/Tagging/Training";

    private const long Largest = 64_000_000;

    /// <summary>File name, without its ending, to items.</summary>
    /// <exception cref="FormatException">A line is no labelled item; says which.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImmutableSortedDictionary<string, ImmutableArray<LabelledItem>> Read(string folder)
    {
        var sets = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<LabelledItem>>(StringComparer.Ordinal);
        var group = 0;
        foreach (var file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var items = ReadFile(file, group);
            group = items.IsEmpty ? group : items[^1].Group + 1;
            sets[Path.GetFileNameWithoutExtension(file)] = items;
        }

        return sets.ToImmutable();
    }

    /// <exception cref="FormatException">A line is no labelled item, or the file is too large.</exception>
    public static ImmutableArray<LabelledItem> ReadFile(string file, int group = 0) => BoundedFile.Read(file, Largest) is { } bytes
        ? LabelledFile.Read(Path.GetFileName(file), Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), group)
        : throw new FormatException($"{file} is larger than {Largest / 1_000_000} MB.");
}
