using CustomersRock.Bench;
using CustomersRock.Bench.Corpus;
using CustomersRock.Bench.Feeding;
using CustomersRock.Bench.Measuring;
using CustomersRock.Bench.Previewing;
using CustomersRock.Bench.Reporting;

const string Usage = """
    rock-bench corpus DIR N [--dialect rock|hugo|zola|eleventy|jekyll] [--seed S]   N synthetic stories, the same in every dialect
    rock-bench measure LOG COMMAND...       wall, user and system seconds, peak MiB, exit status, others' CPU seconds
    rock-bench count DIR                    files, pages, story pages and bytes of a built site
    rock-bench table RUNS.tsv               the runs as two tables in Markdown
    rock-bench preview PROGRAM SITE OUTPUT [--edits 9]   from a saved title until every page that shows it is right
    rock-bench feeds serve [--sources 2000] [--entries 20] [--latency 50] [--port 0] [--seed 1]   synthetic feeds; /_counts, /_reset, /_edition/N
    rock-bench feeds serve --folder DIR [--latency 0] [--port 0]   the files of a folder
    rock-bench feeds sources DIR [--sources 2000] [--entries 20] [--port 8127] [--concurrency 32]   a site that gathers them, and lists for others
    rock-bench feeds floor FEEDS.txt [--concurrency 32] [--state FILE]   the same requests and nothing else
    rock-bench feeds table GATHERS.tsv      the runs as a table in Markdown
    """;

try
{
    return args switch
    {
        ["corpus", .. var rest] => CorpusCommand.Run(rest),
        ["measure", var log, .. { Length: > 0 } command] => MeasureCommand.Run(log, command),
        ["count", var folder] => CountCommand.Run(folder),
        ["table", var runs] => TableCommand.Run(runs),
        ["feeds", .. var rest] => FeedsCommand.Run(rest),
        ["preview", .. var rest] => PreviewCommand.Run(rest),
        _ => throw new UsageException("no such command"),
    };
}
catch (UsageException e)
{
    Console.Error.WriteLine($"rock-bench: {e.Message}\n{Usage}");
    return 2;
}
catch (IOException e)
{
    Console.Error.WriteLine($"rock-bench: {e.Message}");
    return 1;
}
