using System.Globalization;
using static CustomersRock.Bench.Corpus.Text;

namespace CustomersRock.Bench.Corpus;

internal sealed class JekyllDialect : IDialect
{
    public string Name => "jekyll";

    public string Path(StoryHead story) => string.Create(CultureInfo.InvariantCulture, $"_posts/{story.Year}/{story.Published:yyyy-MM-dd}-{story.Slug}.md");

    public IEnumerable<string> Keys(StoryHead story) =>
    [
        $"title: {Quoted(story.Title)}", $"date: {story.PublishedIso}", $"author: {Quoted(story.Author)}",
        $"categories: [{Quoted(story.Company)}]", $"tags: {Listed(story.Themes)}", $"description: {Quoted(story.Description)}",
    ];
}
