using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Contributing;

/// <summary>Themes that the machine would add to a story's own, and the words that made it think so.</summary>
internal sealed class ThemeAdvice(ImmutableArray<Theme> themes)
{
    private const int LongestText = 4000;
    private const int MostWords = 3;

    private readonly Lazy<Tagger> tagger = new(() => Tagger.Shipped(themes));

    public IEnumerable<(Theme Theme, ImmutableArray<string> Because)> For(Story story) =>
        For(story.Title, $"{story.Description} {Text(story.Body)}").Where(s => !story.Themes.Contains(s.Theme.Id));

    /// <summary>For what is no story yet. Both are plain text.</summary>
    public IEnumerable<(Theme Theme, ImmutableArray<string> Because)> For(string title, string text)
    {
        var judged = tagger.Value.Judge(new ItemText(title, text.Length > LongestText ? text[..LongestText] : text));
        return judged.Themes
            .Select(s => (themes.First(t => t.Id == s.Theme), Because: s.Why.Select(w => w.Words).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords).ToImmutableArray()));
    }

    private static string Text(Body body)
    {
        var text = new HtmlParser().ParseDocument("<body>" + System.Text.Encoding.UTF8.GetString(body.Html.Utf8.Span)).Body!.TextContent;
        return text.Length > LongestText ? text[..LongestText] : text;
    }
}
