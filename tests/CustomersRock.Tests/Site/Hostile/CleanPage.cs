using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace CustomersRock.Tests.Site.Hostile;

/// <summary>What no page and no feed may hold, whatever was written into a story.</summary>
internal static partial class CleanPage
{
    private const string Banned = "iframe, frame, frameset, object, embed, applet, base, form, input, button, textarea, select, style, template, noscript, plaintext, math, video, audio, dialog, marquee, portal";

    /// <summary>A whole page as a browser reads it.</summary>
    public static void Assert(string path, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        if (path == "search/index.html")
            TakeOutSearch(document);

        Fragment(path, document.DocumentElement);
        foreach (var script in document.QuerySelectorAll("script"))
        {
            True(script.GetAttribute("type") == "application/ld+json" && script.Attributes.Length == 1, path, script);
            using var data = JsonDocument.Parse(script.TextContent);
            True(data.RootElement.GetProperty("@context").GetString() == "https://schema.org", path, script);
        }

        One(path, document, "title");
        One(path, document, "h1");
        One(path, document, "main");
        One(path, document, "meta[http-equiv=Content-Security-Policy]");
        True(document.Body!.LastElementChild is { LocalName: "footer" or "main" }, path, document.Body.LastElementChild!);
        foreach (var link in document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], use"))
            True(link.GetAttribute("href")! is var href && (href.StartsWith("/assets/", StringComparison.Ordinal) || href.StartsWith("/favicon.ico?", StringComparison.Ordinal)), path, link);

        foreach (var refresh in document.QuerySelectorAll("meta[http-equiv=refresh]"))
            True(refresh.GetAttribute("content")!.StartsWith("0; url=/", StringComparison.Ordinal) && !refresh.GetAttribute("content")!.StartsWith("0; url=//", StringComparison.Ordinal), path, refresh);
    }

    /// <summary>A piece of HTML, as in a feed.</summary>
    public static void AssertFragment(string path, string html)
    {
        var document = new HtmlParser().ParseDocument("<!doctype html><body>" + html);
        Fragment(path, document.DocumentElement);
        Xunit.Assert.Empty(document.QuerySelectorAll("script, svg, link, meta"));
    }

    /// <summary>One page has a form, a button, a script and a word to who has none; each of them once.</summary>
    private static void TakeOutSearch(IParentNode document)
    {
        foreach (var own in new[] { "form#search", "noscript", "button#more", "head > script[type=module][src^='/assets/search.js?']" })
        {
            One("search/index.html", document, own);
            document.QuerySelector(own)!.Remove();
        }
    }

    private static void Fragment(string path, IElement root)
    {
        Xunit.Assert.Empty(root.QuerySelectorAll(Banned).Select(e => $"{path}: {e.OuterHtml}"));
        foreach (var element in root.QuerySelectorAll("*"))
        {
            foreach (var attribute in element.Attributes)
            {
                True(!attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.Name is not ("style" or "srcdoc" or "ping" or "formaction" or "autofocus"), path, element);
                if (attribute.Name is "href" or "src" or "xlink:href" or "cite" or "action" or "poster" or "data" or "background")
                    True(IsHarmless(attribute.Value), path, element);
            }
        }
    }

    /// <summary>As browsers read it: blanks at its ends and control characters anywhere do not count.</summary>
    private static bool IsHarmless(string address)
    {
        var plain = Invisible().Replace(address, "");
        return Scheme().Match(plain) is not { Success: true } scheme
            ? !plain.StartsWith("//", StringComparison.Ordinal) && !plain.StartsWith("/\\", StringComparison.Ordinal)
            : scheme.Groups[1].Value.ToLowerInvariant() is "http" or "https" or "mailto";
    }

    private static void One(string path, IParentNode document, string selector)
    {
        var count = document.QuerySelectorAll(selector).Length;
        Xunit.Assert.True(count == 1, $"{path} holds {count} {selector}");
    }

    private static void True(bool condition, string path, IElement element) => Xunit.Assert.True(condition, $"{path}: {element.OuterHtml}");

    [GeneratedRegex(@"[\u0000-\u0020\u007f]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();
}
