using System.Buffers;
using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Nothing of the template is left.</summary>
internal sealed class LeftoverCheck : ICheck
{
    private static readonly DiagnosticRule Leftover = new(
        "CR0808", Severity.Warning, "no leftovers of a template", "The words were there to be replaced.");

    private static readonly string[] Phrases =
    [
        "Lorem ipsum", "lorem ipsum", "TODO", "FIXME", "Your story here", "your story here", "Here begins your story", "Write your story here",
        "(left out here)", // what intake puts in place of names and numbers
    ];

    /// <summary>What the templates put into front matter.</summary>
    private static readonly string[] Fields =
    [
        .. Phrases, "A short title, at most", "Your first name", "One sentence that says what the story is about", "Name of the shop, firm or office",
        "First name of the person who served you", "One sentence that somebody in the same work could act on tomorrow", "Title of your story",
    ];

    /// <summary>Every phrase holds one of them; they are searched for first, because their letters are rare.</summary>
    private static readonly byte[][] Marks = [.. new[] { "ipsum", "TODO", "FIXME", "our story", "left out here" }.Select(System.Text.Encoding.UTF8.GetBytes)];
    private static readonly byte[][] PhraseBytes = [.. Phrases.Select(System.Text.Encoding.UTF8.GetBytes)];
    private static readonly SearchValues<string> AnyField = SearchValues.Create(Fields, StringComparison.Ordinal);

    public ImmutableArray<DiagnosticRule> Rules => [Leftover];

    public void Run(CheckRun run)
    {
        var ofStory = new string?[run.Stories.Length];
        SharedWork.Each(ofStory.Length, i => ofStory[i] = PhraseIn(run.Stories[i].Body));
        for (var i = 0; i < ofStory.Length; i++)
        {
            var story = run.Stories[i];
            TellBody(run, story.At, ofStory[i]);
            CheckField(run, story, "Title", story.Title);
            CheckField(run, story, "Description", story.Description);
            CheckField(run, story, "Author", story.Author);
            CheckField(run, story, "Lesson", story.Lesson);
            foreach (var company in story.Companies)
                CheckField(run, story, "Companies", company.Name);
            foreach (var person in story.People)
                CheckField(run, story, "People", person.Name);
        }

        foreach (var item in run.Items)
            TellBody(run, item.At, Phrase(item.NoteText));

        foreach (var digest in run.Digests)
            TellBody(run, digest.At, PhraseIn(digest.Body));
    }

    private static void TellBody(CheckRun run, FilePosition file, string? phrase)
    {
        if (phrase is not null)
            Tell(run, run.Written.Find(file, phrase), phrase);
    }

    private static string? PhraseIn(Body body) => body.Search == BodySearch.Clean ? null : PhraseIn(body.Html.Utf8.Span);

    internal static string? PhraseIn(ReadOnlySpan<byte> html)
    {
        if (!HasMark(html))
            return null;

        for (var i = 0; i < PhraseBytes.Length; i++)
        {
            if (Contains(html, PhraseBytes[i]))
                return Phrases[i];
        }

        return null;
    }

    private static bool HasMark(ReadOnlySpan<byte> html)
    {
        foreach (var mark in Marks)
        {
            if (html.IndexOf(mark) >= 0)
                return true;
        }

        return false;
    }

    public static bool IsLeftover(string text) => Phrase(text) is not null;

    private static void CheckField(CheckRun run, Story story, string key, string? text)
    {
        if (Phrase(text) is { } phrase)
            Tell(run, story.KeyAt(key), phrase);
    }

    private static string? Phrase(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(AnyField))
            return null;

        foreach (var phrase in Fields)
        {
            var at = text.IndexOf(phrase, StringComparison.Ordinal);
            if (at >= 0 && IsWhole(text, at, phrase.Length))
                return phrase;
        }

        return null;
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && (at + length >= text.Length || !char.IsLetter(text[at + length]));

    /// <summary>As words of their own: not the TODO in MASTODON, written in capitals.</summary>
    private static bool Contains(ReadOnlySpan<byte> html, ReadOnlySpan<byte> phrase)
    {
        var from = 0;
        while (true)
        {
            var at = html[from..].IndexOf(phrase);
            if (at < 0)
                return false;

            at += from;
            from = at + phrase.Length;
            if ((at == 0 || !IsLetter(html[at - 1])) && (from >= html.Length || !IsLetter(html[from])))
                return true;
        }
    }

    private static bool IsLetter(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b);

    private static void Tell(CheckRun run, FilePosition at, string phrase) =>
        run.Add(Leftover.At(at, $"\"{phrase}\" is left from a template", "write what belongs there"));
}
