using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Output;
using CustomersRock.Site.Planning;

namespace CustomersRock.Site.Search;

/// <summary>All that can be found on a site, the oldest first, and how each is read.</summary>
internal sealed class SearchTexts
{
    private readonly Catalog catalog;

    private SearchTexts(Catalog catalog, ImmutableArray<SearchText> all, Fingerprint basis)
    {
        this.catalog = catalog;
        All = all;
        Basis = basis;
    }

    public ImmutableArray<SearchText> All { get; }

    /// <summary>Of what goes into the words of many entries: our code, the names of themes and sources.</summary>
    public Fingerprint Basis { get; }

    public static SearchTexts Of(Catalog catalog)
    {
        var print = new PrintBuilder();
        var all = new List<SearchText>(catalog.Stories.Length + catalog.Digests.Length + catalog.Items.Length);
        foreach (var story in catalog.Stories)
            all.Add(new SearchText { Key = story.Address, When = story.Story.Published, Print = Print(story, print), Entry = story });

        foreach (var digest in catalog.Digests)
            all.Add(new SearchText { Key = digest.Address, When = digest.Digest.Published, Print = digest.Digest.Print, Entry = digest });

        foreach (var item in catalog.Items)
            all.Add(new SearchText { Key = item.Id, When = item.Gathered, Print = item.Print, Entry = item });

        all.Sort(static (a, b) => a.When.UtcTicks.CompareTo(b.When.UtcTicks) is var byDate and not 0 ? byDate : string.CompareOrdinal(a.Key, b.Key));
        return new SearchTexts(catalog, [.. all], BasisOf(catalog, print));
    }

    public void Read(SearchText text, ConcordanceMaker into)
    {
        if (text.Entry is CatalogStory story)
            Read(story, into);
        else if (text.Entry is CatalogDigest digest)
            Read(digest.Digest, into);
        else if (text.Entry is GatheredItem item)
            Read(item, into);
    }

    private static Fingerprint Print(CatalogStory story, PrintBuilder print)
    {
        print.Start(story.Story.Print);
        foreach (var company in story.Companies)
            print.Add(company.Title);

        return print.End();
    }

    private static Fingerprint BasisOf(Catalog catalog, PrintBuilder print)
    {
        print.Start(BuildRequest.Program());
        foreach (var shelf in catalog.Themes)
            print.Add(shelf.Theme.Id.Value).Add(shelf.Theme.Title);

        foreach (var source in catalog.Sources)
            print.Add(source.Id.Value).Add(source.Title);

        return print.End();
    }

    private void Read(CatalogStory entry, ConcordanceMaker into)
    {
        var story = entry.Story;
        into.Add(SearchField.Title, story.Title);
        into.Add(SearchField.Description, story.Description);
        into.Add(SearchField.Description, story.Lesson);
        into.Add(SearchField.Names, story.Place);
        foreach (var mention in story.Companies)
        {
            into.Add(SearchField.Names, mention.Name);
            into.Add(SearchField.Names, mention.Part);
        }

        // Only where the company goes by another name than the story gives it.
        foreach (var company in entry.Companies)
        {
            if (!story.Companies.Any(m => m.Name == company.Title))
                into.Add(SearchField.Names, company.Title);
        }

        foreach (var person in story.People)
        {
            into.Add(SearchField.Names, person.Name);
            into.Add(SearchField.Names, person.Role);
        }

        Read(story.Themes, into);
        into.Add(SearchField.Text, story.Author);
        Read(story.Body, into);
    }

    private static void Read(Digest digest, ConcordanceMaker into)
    {
        into.Add(SearchField.Title, digest.Title);
        into.Add(SearchField.Description, digest.Description);
        Read(digest.Body, into);
    }

    private void Read(GatheredItem item, ConcordanceMaker into)
    {
        into.Add(SearchField.Title, item.Title);
        into.Add(SearchField.Description, item.NoteText);
        into.Add(SearchField.Names, catalog.SourceById.TryGetValue(item.Source, out var source) ? source.Title : item.Source.Value);
        into.Add(SearchField.Names, item.Author);
        foreach (var mention in item.Companies)
            into.Add(SearchField.Names, mention.Name);

        Read(item.Themes, into);
        into.Add(SearchField.Text, item.Excerpt);
    }

    private void Read(ImmutableArray<ThemeId> themes, ConcordanceMaker into)
    {
        foreach (var theme in themes)
            into.Add(SearchField.Names, catalog.ThemeById.TryGetValue(theme, out var shelf) ? shelf.Theme.Title : theme.Value);
    }

    private static void Read(Body body, ConcordanceMaker into)
    {
        into.AddBody(body.Html.Utf8.Span);
        foreach (var picture in body.Pictures)
            into.Add(SearchField.Text, picture.Alt);
    }
}
