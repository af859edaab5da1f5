using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging;
using CustomersRock.Curation.Tagging.Learning;

namespace CustomersRock.Curating;

/// <summary>The tagger that ships, drawn towards what the editors of this site decide. Learning takes up to a second, so what was learnt is kept below <c>.customersrock/</c> until ten more verdicts have come.</summary>
internal static class LearnedTagger
{
    /// <summary>One verdict does not make another tagger: between two of them the order of the queue would change under an editor's hands.</summary>
    public const int Batch = 10;

    // Another program has another model.
    private static readonly Guid Program = typeof(Tagger).Module.ModuleVersionId;

    public static Tagger Of(SiteFolder folder, ImmutableArray<Theme> themes, ImmutableArray<LabelledItem> lessons)
    {
        lessons = lessons[..(lessons.Length - (lessons.Length % Batch))];
        if (lessons.IsEmpty)
            return Tagger.Shipped(themes);

        var print = Print(themes, lessons);
        if (Kept(folder, print, themes) is { } kept)
            return kept;

        var (tagger, _) = Tagger.Shipped(themes).Learn(lessons);
        Keep(folder, print, tagger);
        return tagger;
    }

    private static string PathIn(SiteFolder folder) => Path.Combine(folder.Cache, "tagger.model");

    private static Tagger? Kept(SiteFolder folder, Fingerprint print, ImmutableArray<Theme> themes)
    {
        if (SealedFile.Read(PathIn(folder), Program) is not { } content || content.Length < Fingerprint.Length)
            return null;

        Span<byte> expected = stackalloc byte[Fingerprint.Length];
        print.WriteTo(expected);
        return content.Span[..Fingerprint.Length].SequenceEqual(expected) ? Tagger.Load(content.Span[Fingerprint.Length..], themes) : null;
    }

    private static void Keep(SiteFolder folder, Fingerprint print, Tagger tagger)
    {
        var model = tagger.Save();
        var bytes = new byte[Fingerprint.Length + model.Length];
        print.WriteTo(bytes);
        model.CopyTo(bytes, Fingerprint.Length);
        Directory.CreateDirectory(folder.Cache);
        SealedFile.Write(PathIn(folder), Program, bytes);
    }

    private static Fingerprint Print(ImmutableArray<Theme> themes, ImmutableArray<LabelledItem> lessons)
    {
        var hash = new XxHash128();
        void Add(string text) => hash.Append(Encoding.UTF8.GetBytes(text + "\0"));
        foreach (var theme in themes)
            Add($"{theme.Id} {theme.Print}");

        foreach (var lesson in lessons)
            Add($"{lesson.Text.Title}\n{lesson.Text.Excerpt}\n{lesson.Text.Language}\n{lesson.IsGood} {string.Join(' ', lesson.Themes)}");

        return Fingerprint.Of(hash);
    }
}
