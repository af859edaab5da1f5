using System.Collections.Immutable;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Tagging;
using CustomersRock.Curation.Tagging.Learning;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Curation.Tagging;

/// <summary>The repository's themes and training items, and the shipped tagger.</summary>
internal static class TaggerSite
{
    private static readonly string TrainingFolder = Path.Combine(RepositoryFolder.Root, "src", "CustomersRock.Curation", "Tagging", "Training");

    private static readonly Lazy<ImmutableArray<Theme>> ReadThemes =
        new(() => [.. new ContentReader(new SiteFolder(RepositoryFolder.Root)).Read(new ReadOptions()).Content.Themes.OrderBy(theme => theme.Id.Value, StringComparer.Ordinal)]);

    private static readonly Lazy<Tagger> ReadTagger = new(() => CustomersRock.Curation.Tagging.Tagger.Shipped(Themes));

    public static ImmutableArray<Theme> Themes => ReadThemes.Value;

    public static Tagger Tagger => ReadTagger.Value;

    /// <summary>The items of a file, or of all where none is named.</summary>
    public static ImmutableArray<LabelledItem> Items(params string[] names) => [.. Directory.GetFiles(TrainingFolder, "*.jsonl").Order(StringComparer.Ordinal)
        .Where(file => names.Length == 0 || names.Contains(Path.GetFileNameWithoutExtension(file)))
        .SelectMany((file, i) => LabelledFile.Read(Path.GetFileName(file), File.ReadAllText(file), i * 100))];
}
