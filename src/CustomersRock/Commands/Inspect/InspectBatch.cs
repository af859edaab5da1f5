using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Commands.Inspect;

/// <summary>Many files in one run: a line of a list is <c>FILE TAB ADDRESS TAB CONTENT-TYPE</c>, the last two may be missing.</summary>
internal static class InspectBatch
{
    // A few at a time: each may hold a file of the full size, and what it becomes.
    private const int Workers = 2;

    /// <summary>The list's lines in its order; null where the list is too long.</summary>
    /// <exception cref="IOException">The list cannot be read.</exception>
    public static IEnumerable<InspectedFeed>? Read(Call call, string list)
    {
        if (BoundedFile.Read(call.FullPath(list), FeedLimits.Body) is not { } bytes)
            return null;

        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').TrimEnd('\n', '\r').Split('\n');
        return lines.AsParallel().AsOrdered().WithDegreeOfParallelism(Workers).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(line => ReadLine(call, line.TrimEnd('\r')));
    }

    private static InspectedFeed ReadLine(Call call, string line)
    {
        var fields = line.Split('\t');
        var file = fields[0].Trim();
        return file.Length == 0
            ? InspectedFeed.Refused(file, "this line of the list names no file")
            : FeedFile.Read(file, call.FullPath(file), fields.ElementAtOrDefault(1), fields.ElementAtOrDefault(2));
    }
}
