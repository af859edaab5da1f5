namespace CustomersRock.Bench.Corpus;

/// <summary>Writes stories below a folder.</summary>
internal sealed class CorpusWriter(string folder, IDialect dialect)
{
    /// <returns>Bytes, and words of the bodies.</returns>
    public (long Bytes, long Words) Write(int count, int seed)
    {
        long bytes = 0, words = 0;
        if (dialect is RockDialect)
        {
            foreach (var (path, text) in RockSite.Files())
                Write(path, text);
        }

        var teller = new StoryTeller(seed);
        Parallel.For(0, count, number =>
        {
            var story = teller.Tell(number);
            var text = $"---\n{string.Join('\n', dialect.Keys(story.Head))}\n---\n\n{story.Body}";
            Write(dialect.Path(story.Head), text);
            Interlocked.Add(ref bytes, text.Length);
            Interlocked.Add(ref words, story.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        });
        return (bytes, words);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
