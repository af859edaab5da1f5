using static CustomersRock.Bench.Corpus.Text;

namespace CustomersRock.Bench.Corpus;

internal sealed class EleventyDialect : IDialect
{
    public string Name => "eleventy";

    public string Path(StoryHead story) => $"stories/{story.Year}/{story.Slug}.md";

    public IEnumerable<string> Keys(StoryHead story) =>
    [
        $"title: {Quoted(story.Title)}", $"date: {story.PublishedIso}", $"author: {Quoted(story.Author)}",
        $"company: {Quoted(story.Company)}", $"themes: {Listed(story.Themes)}", $"description: {Quoted(story.Description)}",
    ];
}
