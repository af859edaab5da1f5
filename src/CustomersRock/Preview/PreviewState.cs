using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace CustomersRock.Preview;

/// <summary>What an open page has to know.</summary>
/// <param name="Id">Changes whenever a page may look different.</param>
/// <param name="Summary"><c>2 errors, 1 hint</c>; empty where all is well.</param>
/// <param name="Lines">The diagnostics, as the terminal shows them.</param>
internal sealed record PreviewState(string Id, string Summary, ImmutableArray<string> Lines)
{
    public string ToJson()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            json.WriteString("state", Id);
            json.WriteString("summary", Summary);
            json.WriteStartArray("lines");
            foreach (var line in Lines)
                json.WriteStringValue(line);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }
}
