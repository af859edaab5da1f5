using System.Globalization;
using AngleSharp.Html.Parser.Tokens;
using CustomersRock.Content.Texts;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>Tells pictures from counters and icons.</summary>
internal static class HtmlPictures
{
    /// <summary>Below this many pixels each way a picture is an icon, an emoji or a face.</summary>
    private const int Icon = 48;

    /// <summary>At most so many pixels one way: a counter, or a rule.</summary>
    private const int Counter = 3;

    /// <summary>In characters.</summary>
    public const int LongestAlt = 500;

    // In this order: a script would put these in the place of src, which holds a placeholder until then.
    private static readonly string[] AddressNames = ["data-src", "data-lazy-src", "data-original", "data-orig-file", "src"];
    private static readonly string[] SetNames = ["data-srcset", "data-lazy-srcset", "srcset"];

    // Sites that hold only pixels and emoji, in the wild in WordPress and FeedBurner feeds.
    private static readonly string[] CounterPlaces = ["pixel.wp.com", "stats.wordpress.com", "feeds.feedburner.com", "feeds.wordpress.com", "s.w.org/images/core/emoji", "/count.cgi", "doubleclick.net"];

    /// <summary>Null for what is no picture to a reader.</summary>
    public static HtmlPicture? From(HtmlTagToken tag)
    {
        var address = Address(tag);
        if (address is null || HtmlElements.IsHidden(tag) || IsSmall(tag) || Array.Exists(CounterPlaces, p => address.Contains(p, StringComparison.OrdinalIgnoreCase)))
            return null;

        return new HtmlPicture(address, Value(tag, "alt") is { } alt ? VisibleText.Line(alt, LongestAlt) ?? "" : null);
    }

    private static string? Address(HtmlTagToken tag) =>
        AddressNames.Select(n => Value(tag, n)).FirstOrDefault(IsAddress)
        ?? SetNames.Select(n => Value(tag, n)).Where(v => v is not null).Select(FirstOfSet!).FirstOrDefault(IsAddress);

    private static bool IsAddress(string? value) => !string.IsNullOrWhiteSpace(value) && !value.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    private static string FirstOfSet(string set)
    {
        var first = set.AsSpan().Trim();
        var end = first.IndexOfAny(" \t\r\n");
        return first[..(end < 0 ? first.Length : end)].TrimEnd(',').ToString();
    }

    private static bool IsSmall(HtmlTagToken tag)
    {
        var (width, height) = (Pixels(Value(tag, "width")), Pixels(Value(tag, "height")));
        return width <= Counter || height <= Counter || (width < Icon && height < Icon);
    }

    private static int? Pixels(string? value)
    {
        var number = value.AsSpan().Trim();
        if (number.EndsWith("px", StringComparison.OrdinalIgnoreCase))
            number = number[..^2];

        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;
    }

    private static string? Value(HtmlTagToken tag, string name)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == name)
                return attribute.Value;
        }

        return null;
    }
}
