using static CustomersRock.Bench.Corpus.Text;

namespace CustomersRock.Bench.Corpus;

internal sealed class ZolaDialect : IDialect
{
    public string Name => "zola";

    // A folder per year would be a section per year, and the archive would lack its stories.
    public string Path(StoryHead story) => $"stories/{story.Slug}.md";

    public IEnumerable<string> Keys(StoryHead story) =>
    [
        $"title: {Quoted(story.Title)}", $"date: {story.PublishedIso}", $"path: stories/{story.Year}/{story.Slug}", $"description: {Quoted(story.Description)}",
        "taxonomies:", $"  themes: {Listed(story.Themes)}", $"  companies: [{Quoted(story.Company)}]",
        "extra:", $"  author: {Quoted(story.Author)}",
    ];
}
