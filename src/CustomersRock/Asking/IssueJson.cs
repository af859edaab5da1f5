using System.Text.Json;

namespace CustomersRock.Asking;

/// <summary>An issue from JSON: the event of a workflow, which holds it as <c>issue</c>, or an issue alone, as <c>gh api repos/OWNER/NAME/issues/N</c> gives it.</summary>
internal static class IssueJson
{
    /// <summary>Of a file, in bytes: GitHub takes bodies of 65,536 characters, and an event holds the repository beside it.</summary>
    public const long MostBytes = 4 * 1024 * 1024;

    /// <summary>Null where it is no issue; a pull request is none.</summary>
    public static AskedIssue? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return Of(root.TryGetProperty("issue", out var inner) ? inner : root);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            // Not JSON, another kind of object, or half of a surrogate pair in a text.
            return null;
        }
    }

    private static AskedIssue? Of(JsonElement issue)
    {
        var number = issue.GetProperty("number").GetInt32();
        return number < 1 || issue.TryGetProperty("pull_request", out _)
            ? null
            : new AskedIssue(
                number,
                issue.GetProperty("title").GetString() ?? "",
                issue.GetProperty("body").GetString() ?? "",
                DateOnly.FromDateTime(issue.GetProperty("created_at").GetDateTimeOffset().UtcDateTime),
                issue.GetProperty("state").GetString() == "open");
    }
}
