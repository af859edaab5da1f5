using System.Text.Json;

namespace CustomersRock.Gathering.Feeds.JsonFeed;

/// <summary>Members of JSON objects of strangers: whatever has another type than it should have is not there.</summary>
internal static class JsonMembers
{
    /// <summary>The string; a number as written, which JSON Feed 1 asks readers to take for an id.</summary>
    public static string? Text(this JsonElement holder, string name) => Member(holder, name) is { } member ? AsText(member) : null;

    public static string? AsText(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped: "\ud800".
            return null;
        }
    }

    /// <summary>The elements of an array; a lone object or string counts as an array of one.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement holder, string name)
    {
        if (Member(holder, name) is not { } member)
            return [];

        return member.ValueKind switch
        {
            JsonValueKind.Array => member.EnumerateArray(),
            JsonValueKind.Object or JsonValueKind.String => [member],
            _ => [],
        };
    }

    /// <summary>Of two members of one name the last counts; null for what is no object.</summary>
    public static JsonElement? Member(JsonElement holder, string name)
    {
        try
        {
            return holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in the name of another member, behind which the platform does not look.
            return null;
        }
    }
}
