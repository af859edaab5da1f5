using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Site.Feeds;

namespace CustomersRock.Commands.Sources;

/// <summary>What a list of feeds adds to the sources that are there.</summary>
/// <param name="Files">New ones, in the order of the list.</param>
/// <param name="Skipped">What was left out and why, a sentence each.</param>
internal sealed record SourceImport(ImmutableArray<ImportedFile> Files, ImmutableArray<string> Skipped)
{
    private const int LongestNote = 500;

    public static SourceImport Of(ImmutableArray<OpmlOutline> outlines, SourcesAtHand sources, Terms terms)
    {
        var files = ImmutableArray.CreateBuilder<ImportedFile>();
        var skipped = ImmutableArray.CreateBuilder<string>();
        var ids = SourceIds.Beside(sources.Folder);
        var known = new Dictionary<CanonicalUrl, string>();
        foreach (var source in sources.All.Where(s => s.Feed is not null))
        {
            if (PageAddress.Canonical(source.Feed) is { } feed)
                known[feed] = source.Id.Value;
        }

        foreach (var outline in outlines)
        {
            if (PageAddress.Canonical(outline.XmlUrl) is not { } address)
            {
                skipped.Add($"{NameOf(outline)}: \"{outline.XmlUrl}\" is not an address of the web");
                continue;
            }

            if (known.TryGetValue(address, out var same))
            {
                skipped.Add($"{NameOf(outline)}: its feed is that of {same}");
                continue;
            }

            var (file, fault) = Make(outline, sources.Content.Settings, terms, ids);
            if (file is null)
            {
                skipped.Add($"{NameOf(outline)}: {fault}");
                continue;
            }

            files.Add(file);
            known[address] = Path.GetFileNameWithoutExtension(file.Place);
        }

        return new SourceImport(files.ToImmutable(), skipped.ToImmutable());
    }

    /// <summary>The file, or why there is none.</summary>
    private static (ImportedFile? File, string Fault) Make(OpmlOutline outline, SiteSettings settings, Terms terms, SourceIds ids)
    {
        var draft = new SourceDraft
        {
            Title = NameOf(outline),
            Site = outline.HtmlUrl is { } site && New.Fault.OfWebAddress(site) is null ? site : new Uri(outline.XmlUrl).GetLeftPart(UriPartial.Authority) + "/",
            Feed = outline.XmlUrl,
            Enabled = terms.Enabled,
            Kind = outline.Folder,
            Language = outline.Language is { } tag && New.Fault.OfLanguage(tag) is null ? tag : settings.Language,
            AddedBy = terms.AddedBy,
            Added = terms.Added,
            Note = outline.Description is { Length: > LongestNote } words ? words[..LongestNote] + "…" : outline.Description,
        };
        var bytes = Encoding.UTF8.GetBytes(draft.ToYaml());

        // Whatever the list holds, what is written is a source that can be read.
        var (source, said) = SourceFile.Read(new SourceId(SourceIds.Of(draft.Title, draft.Feed)), bytes);
        return source is null
            ? (null, said.FirstOrDefault(d => d.Rule.Severity == Severity.Error)?.What ?? "it cannot be written as a source")
            : (new ImportedFile(SourceFile.PlaceOf(new SourceId(ids.Take(draft.Title, draft.Feed))), draft.Title, bytes), "");
    }

    private static string NameOf(OpmlOutline outline) =>
        outline.Title.Length > 0 ? outline.Title : Uri.TryCreate(outline.XmlUrl, UriKind.Absolute, out var feed) && feed.Host.Length > 0 ? feed.Host : outline.XmlUrl;

    /// <summary>What the list does not say.</summary>
    internal sealed record Terms(bool Enabled, string AddedBy, DateTimeOffset Added);
}
