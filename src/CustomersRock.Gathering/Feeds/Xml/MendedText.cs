using System.Text;
using CustomersRock.Gathering.Feeds.Texts;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>Writes text as XML wants it: bare ampersands escaped, entities of HTML and of an inner DTD replaced, control characters dropped.</summary>
internal sealed class MendedText(InnerEntities entities, ISet<string> repairs)
{
    private const int MostNested = 8;
    private const int LongestName = 60;
    private int expanded;

    public StringBuilder Output { get; } = new();

    /// <summary>Text with references in it.</summary>
    public void Append(ReadOnlySpan<char> written, int nested = 0)
    {
        while (true)
        {
            var ampersand = written.IndexOf('&');
            AppendLiteral(ampersand < 0 ? written : written[..ampersand]);
            if (ampersand < 0)
                return;

            written = written[(ampersand + AppendReference(written[ampersand..], nested))..];
        }
    }

    /// <summary>Text that means what it says, as inside CDATA.</summary>
    public void AppendLiteral(ReadOnlySpan<char> written)
    {
        for (var i = 0; i < written.Length; i++)
        {
            switch (written[i])
            {
                case '&':
                    Output.Append("&amp;");
                    break;
                case '<':
                    Output.Append("&lt;");
                    break;
                case '>':
                    Output.Append("&gt;");
                    break;
                case '"':
                    Output.Append("&quot;");
                    break;
                default:
                    if (IsAllowed(written, i))
                        Output.Append(written[i]);
                    else
                        repairs.Add("characters that XML forbids were dropped");

                    break;
            }
        }
    }

    /// <summary>Writes what the reference stands for; returns how many characters of it were read.</summary>
    private int AppendReference(ReadOnlySpan<char> rest, int nested)
    {
        var end = rest[..Math.Min(rest.Length, LongestName)].IndexOf(';');
        var name = end > 1 ? rest[1..end].ToString() : "";
        if (entities.Find(name) is { } value)
        {
            Expand(value, nested);
            return end + 1;
        }

        // A number needs no semicolon to be understood, a name does: "AT&copy=1" is an address.
        if (end > 1 || (rest.Length > 1 && rest[1] == '#'))
        {
            if (NamedCharacters.Read(rest, 0, out var length) is { } symbol && (rest[1] == '#' || length == end + 1))
            {
                if (name is not ("amp" or "lt" or "gt" or "quot" or "apos") && rest[1] != '#')
                    repairs.Add("entities of HTML were replaced");

                AppendLiteral(symbol);
                return length;
            }
        }

        repairs.Add("bare ampersands were escaped");
        Output.Append("&amp;");
        return 1;
    }

    private void Expand(string value, int nested)
    {
        expanded += value.Length;
        if (nested < MostNested && expanded <= FeedLimits.Expansion)
            Append(value, nested + 1);
        else
            repairs.Add("entities that expand without end were cut");
    }

    private static bool IsAllowed(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c))
            return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

        if (char.IsLowSurrogate(c))
            return at > 0 && char.IsHighSurrogate(text[at - 1]);

        return c is '\t' or '\n' or '\r' or (>= ' ' and <= '\uFFFD');
    }
}
