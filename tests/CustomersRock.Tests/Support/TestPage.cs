using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace CustomersRock.Tests.Support;

/// <summary>A page of the built site, as a browser reads it.</summary>
internal sealed class TestPage(string html)
{
    public string Html { get; } = html;

    public IHtmlDocument Document { get; } = new HtmlParser().ParseDocument(html);

    public string Text => Document.Body!.TextContent;

    public IEnumerable<string> Links => Document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!);

    public IElement One(string selector) => Assert.Single(Document.QuerySelectorAll(selector));

    public IEnumerable<string> Texts(string selector) => Document.QuerySelectorAll(selector).Select(e => e.TextContent.Trim());

    public void LinksTo(string href) => Assert.Contains(href, Links);

    public void DoesNotLinkTo(string href) => Assert.DoesNotContain(href, Links);
}
