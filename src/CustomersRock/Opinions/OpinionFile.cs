using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Opinions;

/// <summary>What was answered, so that a question is paid for once. A text, not a sealed cache: a new version of the program does not ask again. Deleting it costs money, never knowledge.</summary>
internal sealed class OpinionFile(SiteFolder folder, ImmutableArray<ThemeId> themes)
{
    public const string Place = ".customersrock/opinions.jsonl";

    private const int MostLines = 5000;
    private const int MostBytes = 16 * 1024 * 1024;

    private string Full => folder.Full(Place);

    /// <summary>Those that are not old. Lines that are damaged are as good as never written.</summary>
    public ImmutableArray<KeptOpinion> Read(DateTimeOffset now) =>
        [.. Encoding.UTF8.GetString(Bytes()).Split('\n').Where(l => l.Length > 0).Select(l => OpinionLine.Parse(l, themes)).OfType<KeptOpinion>().Where(k => !k.IsOld(now))];

    /// <summary>Writes all of them, less what is old.</summary>
    /// <exception cref="IOException">The folder may not be written, or the disk is full.</exception>
    public void Write(IEnumerable<KeptOpinion> all, DateTimeOffset now)
    {
        var text = new StringBuilder();
        foreach (var kept in all.Where(k => !k.IsOld(now)).OrderByDescending(k => k.Asked).ThenBy(k => k.Question.High).Take(MostLines))
            text.Append(OpinionLine.Write(kept)).Append('\n');

        Directory.CreateDirectory(folder.Cache);
        AtomicFile.Write(Full, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private byte[] Bytes()
    {
        try
        {
            return File.Exists(Full) ? BoundedFile.Read(Full, MostBytes) ?? [] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return []; // the plain tagger decides
        }
    }
}
