using System.Text.Json;
using CustomersRock.Content.Files;
using CustomersRock.Curation.Decisions;
using CustomersRock.Publishing;

namespace CustomersRock.Desk.Committing;

/// <summary>How many verdicts the log holds that the last commit does not; what was taken back is not counted.</summary>
internal sealed record VerdictCount(int Accepted, int Rejected, int Snoozed, int Withdrawn)
{
    private const long MostBytes = 100 * 1024 * 1024;

    public static async Task<VerdictCount> Since(Git git, SiteFolder folder, CancellationToken token)
    {
        var before = await git.TryAsk(token, "show", $"HEAD:./{DecisionFile.Place}") ?? "";
        var path = folder.Full(DecisionFile.Place);
        var now = File.Exists(path) && BoundedFile.Read(path, MostBytes) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes) : "";
        return Of(Lines(now).Except(Lines(before), StringComparer.Ordinal));
    }

    public static VerdictCount Of(IEnumerable<string> lines)
    {
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (about, verdict) in lines.Select(Read).OfType<(string, string)>())
            last[about] = verdict;

        int Count(string verdict) => last.Values.Count(v => v == verdict);
        return new VerdictCount(Count("accepted"), Count("rejected"), Count("snoozed"), Count("withdrawn"));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static (string About, string Verdict)? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            string? Text(string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            return Text("verdict") is { } verdict && (Text("candidate") ?? Text("url") ?? Text("title")) is { } about ? (about, verdict) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
