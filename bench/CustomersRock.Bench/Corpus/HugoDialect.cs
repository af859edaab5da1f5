using static CustomersRock.Bench.Corpus.Text;

namespace CustomersRock.Bench.Corpus;

internal sealed class HugoDialect : IDialect
{
    public string Name => "hugo";

    public string Path(StoryHead story) => $"stories/{story.Year}/{story.Slug}.md";

    public IEnumerable<string> Keys(StoryHead story) =>
    [
        $"title: {Quoted(story.Title)}", $"date: {story.PublishedIso}", $"slug: {story.Slug}", $"author: {Quoted(story.Author)}",
        $"companies: [{Quoted(story.Company)}]", $"themes: {Listed(story.Themes)}", $"description: {Quoted(story.Description)}",
    ];
}
