using System.Text;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Bodies;

namespace CustomersRock.Content.Checks;

/// <summary>Finds the place of a fault in the file that an author sees. Only read when a fault was found.</summary>
internal sealed class WrittenText(CheckContext context)
{
    private readonly Dictionary<string, SourceText?> texts = new(StringComparer.Ordinal);

    /// <summary>Where <paramref name="words"/> stand first; the file's own position where they are written otherwise (with an entity, over two lines).</summary>
    public FilePosition Find(FilePosition file, string words) => Find(file, words, static _ => 0);

    /// <summary>The same below the front matter.</summary>
    public FilePosition FindInBody(FilePosition file, string words) => Find(file, words, BodyStart);

    private FilePosition Find(FilePosition file, string words, Func<string, int> start)
    {
        if (Text(file.Path) is not { } text)
            return file;

        var at = text.IndexOf(words, start(text), StringComparison.Ordinal);
        if (at < 0 && (at = WordingText.Fold(text).IndexOf(WordingText.Fold(words), start(text), StringComparison.Ordinal)) < 0)
            return file;

        var before = text.AsSpan(0, at);
        return new FilePosition(file.Path, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    private static int BodyStart(string text)
    {
        var end = text.StartsWith("---", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        return end < 0 ? 0 : end + 4;
    }

    /// <summary>The line at the position with the word replaced; null where it does not say the word.</summary>
    public string? Mended(FilePosition at, string word, string? better)
    {
        if (better is null || at.Line == 0 || Line(at) is not { } line)
            return null;

        // A quotation mark or the text of a link may stand between the position and the word.
        var start = Math.Clamp(at.Column - 1, 0, line.Length);
        start = line.IndexOf(word, start, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : string.Concat(line.AsSpan(0, start), better, line.AsSpan(start + word.Length));
    }

    /// <summary>The same where the word stands at the position to the letter; null otherwise.</summary>
    public string? MendedAt(FilePosition at, string word, string better) =>
        at.Line > 0 && Line(at) is { } line && at.Column <= line.Length && line.AsSpan(at.Column - 1).StartsWith(word)
            ? string.Concat(line.AsSpan(0, at.Column - 1), better, line.AsSpan(at.Column - 1 + word.Length))
            : null;

    /// <summary>The line with words replaced at their columns, in ascending order; null where that changes nothing.</summary>
    public string? Mended(FilePosition at, IEnumerable<(int Column, string Word, string Better)> changes)
    {
        if (Line(at) is not { } line)
            return null;

        var mended = new StringBuilder(line.Length);
        var done = 0;
        foreach (var (column, word, better) in changes)
        {
            mended.Append(line, done, column - 1 - done).Append(better);
            done = column - 1 + word.Length;
        }

        mended.Append(line, done, line.Length - done);
        return mended.Equals(line) ? null : mended.ToString();
    }

    /// <summary>The addresses that a story leads to, where they are written.</summary>
    public List<WrittenLink> Links(string path) => WrittenLinks.In(Text(path) ?? "");

    private string? Line(FilePosition at) =>
        Source(at.Path) is { } source && at.Line <= source.LineCount ? source.Line(at.Line).ToString() : null;

    private string? Text(string path) => Source(path)?.Text;

    private SourceText? Source(string path)
    {
        if (!texts.TryGetValue(path, out var text))
            texts[path] = text = context.Read(path) is { } read ? new SourceText(read.TrimStart('\ufeff')) : null;

        return text;
    }
}
