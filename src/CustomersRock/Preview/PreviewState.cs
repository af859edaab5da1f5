using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Content.Texts;

namespace CustomersRock.Preview;

/// <summary>What an open page has to know.</summary>
/// <param name="Id">Changes whenever a page may look different.</param>
/// <param name="Summary"><c>2 errors, 1 hint</c>; empty where all is well.</param>
/// <param name="Lines">The diagnostics, as the terminal shows them.</param>
internal sealed record PreviewState(string Id, string Summary, ImmutableArray<string> Lines)
{
    public string ToJson()
    {
        return JsonText.Of(default, json =>
        {
            json.WriteStartObject();
            json.WriteString("state", Id);
            json.WriteString("summary", Summary);
            json.WriteStartArray("lines");
            foreach (var line in Lines)
                json.WriteStringValue(line);

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
