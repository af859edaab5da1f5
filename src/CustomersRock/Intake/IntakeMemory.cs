using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomersRock.Content.Files;
using CustomersRock.Content.Texts;

namespace CustomersRock.Intake;

/// <summary>Which letters were taken in before, and as what. A letter is known by a hash alone: nothing here says who wrote it.</summary>
/// <remarks>It lies on the editor's machine and is never committed. Lost, it costs nothing but a letter that is taken in twice.</remarks>
internal sealed class IntakeMemory
{
    private const long Longest = 32 * 1024 * 1024;

    private readonly string path;
    private readonly Dictionary<string, ImmutableArray<string>> known = new(StringComparer.Ordinal);

    public IntakeMemory(SiteFolder site)
    {
        path = PathOf(site);
        if (!File.Exists(path) || BoundedFile.Read(path, Longest) is not { } bytes)
            return;

        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Learn(line);
    }

    public static string PathOf(SiteFolder site) => Path.Combine(site.Cache, "intake.jsonl");

    public static string HashOf(ReadOnlySpan<byte> letter) => Convert.ToHexStringLower(SHA256.HashData(letter));

    /// <summary>Paths of the stories that it became; null where it is new.</summary>
    public ImmutableArray<string>? Find(string hash) => known.TryGetValue(hash, out var stories) ? stories : null;

    public void Remember(string hash, ImmutableArray<string> stories)
    {
        known[hash] = stories;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(string.Concat(known.Select(Line))));
    }

    private static string Line(KeyValuePair<string, ImmutableArray<string>> letter) => JsonText.Of(default, json =>
    {
        json.WriteStartObject();
        json.WriteString("letter", letter.Key);
        json.WriteStartArray("stories");
        foreach (var story in letter.Value)
            json.WriteStringValue(story);

        json.WriteEndArray();
        json.WriteEndObject();
    }) + "\n";

    /// <summary>A line that somebody has broken is forgotten.</summary>
    private void Learn(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("letter").GetString() is { } hash)
                known[hash] = [.. json.RootElement.GetProperty("stories").EnumerateArray().Select(s => s.GetString() ?? "")];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
        }
    }
}
