using static CustomersRock.Bench.Corpus.Text;

namespace CustomersRock.Bench.Corpus;

internal sealed class RockDialect : IDialect
{
    public string Name => "rock";

    public string Path(StoryHead story) => $"input/stories/{story.Year}/{story.Slug}.md";

    public IEnumerable<string> Keys(StoryHead story) =>
    [
        $"Title: {Quoted(story.Title)}", $"Published: {story.PublishedIso}", $"Author: {Quoted(story.Author)}",
        $"Companies: [{Quoted(story.Company)}]", $"Themes: {Listed(story.Themes)}", $"Description: {Quoted(story.Description)}",
    ];
}
