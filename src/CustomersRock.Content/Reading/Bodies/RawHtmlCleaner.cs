using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CustomersRock.Content.Diagnostics.Rules;
using Ganss.Xss;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>The way of bodies that hold raw HTML: parsed as a browser would, cleaned by an allow-list, and written anew by <see cref="CleanHtmlWriter"/>.</summary>
internal static class RawHtmlCleaner
{
    private const string Before = "<!DOCTYPE html><html><head></head><body>";

    // Open tags are repeated in every paragraph after them: a hundred thousand bytes can become gigabytes.
    private const long MostWork = 1_000_000;

    /// <summary>Writes the safe form of <paramref name="html"/>; holes and pictures go to the draft.</summary>
    public static void Clean(string html, RawHtmlTrail trail, BodyDraft draft, HtmlBuffer into)
    {
        if (!IsWithinReason(html, trail.Tags))
        {
            draft.Report(BodyRules.TooDeep, trail.OffsetOf(int.MaxValue), "there is too much HTML", "say it in Markdown");
            return;
        }

        var document = Parse(html);
        Sanitise(document, new Reporter(draft, trail.OffsetOf, trail.IsAuthors));
        new CleanHtmlWriter(trail, draft, into, Before.Length).Write(document.Body!);
    }

    /// <summary>One block of HTML that might swallow what follows: whole and balanced afterwards.</summary>
    public static string CleanAlone(string html, BodyDraft draft, int offset)
    {
        if (!IsWithinReason(html, html.AsSpan().Count('<')))
        {
            draft.Report(BodyRules.TooDeep, offset, "there is too much HTML", "say it in Markdown");
            return "";
        }

        var document = Parse(html);
        Sanitise(document, new Reporter(draft, position => offset + Math.Min(position, html.Length), _ => true));
        return document.Body!.InnerHtml;
    }

    private static bool IsWithinReason(string html, int tags) => tags <= 1000 && (long)tags * html.AsSpan().Count('<') <= MostWork;

    private static IHtmlDocument Parse(string html) =>
        new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(Before + html);

    private static void Sanitise(IHtmlDocument document, Reporter reporter)
    {
        RemoveDangerous(document.Body!, reporter);
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(AllowedHtml.Elements.Concat(["body", "div"]), StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(AllowedHtml.AttributeNames, StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "xref"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href", "src"], StringComparer.OrdinalIgnoreCase),
        })
        {
            KeepChildNodes = true,
        };
        sanitizer.RemovingTag += (_, e) => reporter.Tag(e.Tag);
        sanitizer.RemovingAttribute += (_, e) => reporter.Attribute(e.Tag, e.Attribute.Name);
        sanitizer.SanitizeDom(document, document.Body);
    }

    private static void RemoveDangerous(IElement body, Reporter reporter)
    {
        foreach (var element in body.QuerySelectorAll("*").ToArray())
        {
            if (!AllowedHtml.Dangerous.Contains(element.LocalName))
                continue;

            if (element.Parent is not null)
                reporter.Tag(element);

            element.Remove();
        }
    }

    internal static int PositionOf(IElement element) => element.SourceReference is { } reference ? reference.Position.Index - Before.Length : -1;

    private sealed class Reporter(BodyDraft draft, Func<int, int> offsetOf, Func<int, bool> isAuthors)
    {
        public void Tag(IElement element)
        {
            if (PositionOf(element) is >= 0 and var position && isAuthors(position))
                draft.Report(BodyRules.HtmlRemoved, offsetOf(position), $"the tag {Shown.Quoted("<" + element.LocalName + ">")} is taken out", "say it in Markdown");
        }

        public void Attribute(IElement element, string name)
        {
            if (PositionOf(element) is >= 0 and var position && isAuthors(position))
                draft.Report(BodyRules.HtmlRemoved, offsetOf(position), $"{Shown.Quoted(name)} is taken out of <{element.LocalName}>", "delete it");
        }
    }
}
