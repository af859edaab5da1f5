namespace CustomersRock.Bench.Corpus;

internal static class CorpusCommand
{
    private static readonly IDialect[] Dialects = [new RockDialect(), new HugoDialect(), new ZolaDialect(), new EleventyDialect(), new JekyllDialect()];

    public static int Run(string[] args)
    {
        var words = new Words(args, "dialect", "seed");
        if (words.Count != 2)
            throw new UsageException("corpus takes DIR and N");

        var name = words.Named("dialect", "rock");
        var dialect = Dialects.FirstOrDefault(d => d.Name == name) ?? throw new UsageException($"no such dialect: {name}");
        var (count, seed) = (Words.Number(words[1]), Words.Number(words.Named("seed", "1")));
        var written = new CorpusWriter(words[0], dialect).Write(count, seed);
        Console.Error.WriteLine($"{count} stories for {name}: {written.Bytes} bytes, {written.Words / Math.Max(1, count)} words each");
        return 0;
    }
}
