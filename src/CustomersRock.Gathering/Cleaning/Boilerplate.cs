using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>What blog engines add to every entry, and no reader came for.</summary>
/// <remarks>What says where a text comes from ("Reposted from …") is no boilerplate: it is fair to its writer, and tells which telling is the original.</remarks>
internal static class Boilerplate
{
    private const int LongestLine = 200;

    /// <summary>Begin a line at the end of an entry.</summary>
    private static readonly string[] Invitations =
    [
        "Continue reading", "Read more", "Read the rest", "Read the full", "Read full", "Keep reading", "Click here to read", "Click to read", "Weiterlesen", "Lire la suite",
        "Leer más", "Seguir leyendo", "Leia mais", "Continue lendo", "Lees verder", "Continua a leggere", "Subscribe to", "Sign up for", "Sign up to", "Follow us on", "Follow me on", "Like us on",
        "Leave a comment", "View comments", "View all comments", "Comments off", "Filed under", "submitted by /u/", "submitted by u/",
    ];

    /// <summary>End a text that was cut by its feed, on a line of the story itself.</summary>
    private static readonly string[] Endings =
        ["Continue reading", "Continue Reading", "Read more", "Read More", "Read the rest", "Keep reading", "Weiterlesen", "Lire la suite", "Leer más", "Leia mais", "(more)", "(more…)", "(more...)", "[link]", "[comments]"];

    private static readonly FrozenSet<string> ShareWords = FrozenSet.ToFrozenSet(
        [
            "share", "this", "on", "via", "tweet", "facebook", "twitter", "x", "pinterest", "linkedin", "whatsapp", "email", "e-mail", "print", "reddit", "tumblr", "telegram", "pocket",
            "mastodon", "bluesky", "threads", "like", "loading", "click", "to", "opens", "in", "new", "window", "it", "pin", "a", "link", "friend", "post", "with", "flipboard", "more", "copy",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> StrongShareWords = FrozenSet.ToFrozenSet(
        ["share", "tweet", "facebook", "twitter", "pinterest", "linkedin", "whatsapp", "reddit", "tumblr", "telegram", "loading", "flipboard"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsShareWord = ShareWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsStrongShareWord = StrongShareWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The blocks of the story itself.</summary>
    /// <param name="title">Of the entry: some tails repeat it.</param>
    public static ImmutableArray<string> Remove(ImmutableArray<string> blocks, string? title)
    {
        var kept = blocks.Where(b => !IsShareLine(b) && !IsAdvertLabel(b)).ToList();
        while (kept.Count > 0)
        {
            var last = WithoutTail(kept[^1], title);
            if (last.Length == kept[^1].Length)
                break;

            kept.RemoveAt(kept.Count - 1);
            if (last.Length > 0)
                kept.Add(last);
        }

        return [.. kept];
    }

    private static string WithoutTail(string block, string? title)
    {
        if (block.Length <= LongestLine && (Array.Exists(Invitations, i => block.StartsWith(i, StringComparison.OrdinalIgnoreCase)) || !block.Any(char.IsLetterOrDigit)))
            return "";

        if (AppearedFirst.Start(block, title) is { } start)
            return block[..start].TrimEnd();

        var bare = block.TrimEnd('→', '»', '›', '>', ' ', '…', '.', ':', '[', ']', '&');
        foreach (var ending in Endings)
        {
            if (EndsWith(bare, ending) || EndsWith(block, ending))
                return block[..block.LastIndexOf(ending, StringComparison.Ordinal)].TrimEnd(' ', '[', '(');
        }

        return WithoutCutMark(block);
    }

    /// <summary>"[…]" and "[...]": the feed cut here, and a plain ellipsis says the same.</summary>
    private static string WithoutCutMark(string block)
    {
        if (block.EndsWith("[…]", StringComparison.Ordinal) || block.EndsWith("[...]", StringComparison.Ordinal))
            return block[..block.LastIndexOf('[')].TrimEnd(' ', '.') + "…";

        return block;
    }

    /// <summary>Only after the end of a sentence: "the books that I want to Read more" is the story's own.</summary>
    private static bool EndsWith(string text, string ending)
    {
        if (!text.EndsWith(ending, StringComparison.Ordinal))
            return false;

        var before = text.AsSpan(0, text.Length - ending.Length).TrimEnd();
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or '…' or '”' or '"' or ')' or ']' or '»' or '’' or ':';
    }

    private static bool IsAdvertLabel(string block) =>
        block.Length <= 30 && block.Trim('-', '–', '—', ' ', '[', ']').Equals("advertisement", StringComparison.OrdinalIgnoreCase);

    private static bool IsShareLine(ReadOnlySpan<char> block)
    {
        if (block.Length > LongestLine)
            return false;

        var isStrong = block.Equals("Like this:", StringComparison.OrdinalIgnoreCase);
        foreach (var range in block.SplitAny(" :,.|/()…·•+"))
        {
            var word = block[range];
            if (word.IsEmpty)
                continue;

            if (!IsShareWord.Contains(word))
                return false;

            isStrong |= IsStrongShareWord.Contains(word);
        }

        return isStrong;
    }
}
