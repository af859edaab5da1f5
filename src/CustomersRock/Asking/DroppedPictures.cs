using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CustomersRock.Asking;

/// <summary>Pictures that were dropped into the issue. GitHub writes a link where they were dropped; it is taken out, for a story has its pictures beside it.</summary>
internal static partial class DroppedPictures
{
    public static (string Text, ImmutableArray<string> Addresses) TakeOut(string text)
    {
        var addresses = ImmutableArray.CreateBuilder<string>();
        var rest = Picture().Replace(text, found =>
        {
            addresses.Add(found.Groups["url"].Value);
            return "";
        });
        return (rest, addresses.ToImmutable());
    }

    // As its editor writes them: in Markdown, and as an element where it knows the size. Lengths are capped, or the cost would grow with the square.
    [GeneratedRegex("""!\[[^\]\n]{0,300}\]\((?<url>https?://[^()\s]{1,1000})\)|<img\s[^<>\n]{0,500}?\bsrc="(?<url>https?://[^"<>\s]{1,1000})"[^<>\n]{0,500}>""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Picture();
}
