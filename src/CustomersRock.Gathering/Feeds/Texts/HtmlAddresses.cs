using System.Collections.Frozen;
using System.Text;

namespace CustomersRock.Gathering.Feeds.Texts;

/// <summary>Relative addresses inside HTML, made absolute; everything else stays to the letter.</summary>
internal static class HtmlAddresses
{
    // Of people's feeds hardly one doubles: a link has a text, and most are absolute.
    private const int MostGrowth = 4;
    private const int FreeGrowth = 2048;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Holders =
        "href src poster cite longdesc data action background formaction srcset".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static string MakeAbsolute(string html, Uri? root)
    {
        if (root is null || !html.Contains('<', StringComparison.Ordinal))
            return html;

        StringBuilder? changed = null;
        var copied = 0;
        var tokens = new HtmlTokens(html);
        while (tokens.MoveNext())
        {
            if (tokens.Kind != HtmlTokenKind.StartTag)
                continue;

            var attributes = new HtmlAttributes(tokens.Token);
            while (attributes.MoveNext() && MayGrow((changed?.Length ?? 0) - copied, html.Length))
            {
                if (!Holds(attributes.Name) || Absolute(attributes.Name, attributes.Value, root) is not { } absolute)
                    continue;

                changed ??= new StringBuilder(html.Length + 256);
                var at = tokens.Start + attributes.ValueAt;
                changed.Append(html, copied, at - copied).Append(attributes.IsQuoted ? absolute : '"' + absolute + '"');
                copied = at + attributes.Value.Length;
            }
        }

        return changed is null ? html : changed.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>False where so much was added already that the rest stays as written. A long base before each of ten thousand short addresses would make a gigabyte of a megabyte.</summary>
    /// <param name="grown">Characters added so far.</param>
    /// <param name="written">Characters of the text as it was.</param>
    public static bool MayGrow(int grown, int written) => grown <= FreeGrowth + ((long)MostGrowth * written);

    /// <summary>True for an attribute that holds an address.</summary>
    public static bool Holds(ReadOnlySpan<char> attribute) => Holders.Contains(attribute);

    /// <summary>The value made absolute and escaped for an attribute; null where it shall stay as it is.</summary>
    public static string? Absolute(ReadOnlySpan<char> attribute, ReadOnlySpan<char> value, Uri? root)
    {
        if (root is null || value.Length > FeedLimits.Address)
            return null;

        var written = PlainText.Decode(value).Trim();
        var absolute = attribute.Equals("srcset", StringComparison.OrdinalIgnoreCase) ? Candidates(written, root) : One(written, root);
        return absolute is null ? null : Escape(absolute);
    }

    private static string? One(string written, Uri root) =>
        written.Length == 0 || FeedAddress.HasScheme(written) ? null : FeedAddress.Resolve(written, root);

    // "small.png 480w, /large.png 2x"
    private static string? Candidates(string written, Uri root)
    {
        var candidates = written.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (candidates.Length > FeedLimits.Alike)
            return null;

        return string.Join(", ", candidates.Select(candidate =>
        {
            var parts = candidate.Split(' ', 2);
            var address = One(parts[0], root) ?? parts[0];
            return parts.Length == 2 ? address + " " + parts[1] : address;
        }));
    }

    private static string Escape(string value) =>
        value.AsSpan().IndexOfAny("&\"'<") < 0 ? value : value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
