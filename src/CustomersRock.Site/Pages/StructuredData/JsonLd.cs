using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>Members of JSON-LD; those without a value are left out.</summary>
internal sealed class JsonLd
{
    private const int UsualLength = 3072;

    // Letters of all scripts stay readable; <, >, &, quotes, U+2028 and U+2029 are escaped whatever is allowed here, so no text ends the script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly Utf8JsonWriter json;

    private JsonLd(Utf8JsonWriter json) => this.json = json;

    public static string Graph(Action<JsonLd> nodes)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context"u8, "https://schema.org"u8);
            json.WriteStartArray("@graph"u8);
            nodes(new JsonLd(json));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public void Begin(string type)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, type);
    }

    public void BeginMember(string name, string type)
    {
        json.WriteStartObject(name);
        json.WriteString("@type"u8, type);
    }

    public void End() => json.WriteEndObject();

    public void BeginList(string name) => json.WriteStartArray(name);

    public void EndList() => json.WriteEndArray();

    public void Text(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            json.WriteString(name, text);
    }

    public void Time(string name, DateTimeOffset time) =>
        json.WriteString(name, time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    public void Number(string name, int number)
    {
        if (number > 0)
            json.WriteNumber(name, number);
    }

    /// <summary>A length of time in ISO 8601: <c>PT3M</c>.</summary>
    public void Minutes(string name, int minutes) =>
        Text(name, minutes > 0 ? string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M") : null);

    /// <summary>To a node of this graph.</summary>
    public void Reference(string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id"u8, id);
        json.WriteEndObject();
    }

    public void Texts(string name, IEnumerable<string> texts)
    {
        var started = false;
        foreach (var text in texts)
        {
            if (!started)
                json.WriteStartArray(name);
            started = true;
            json.WriteStringValue(text);
        }

        if (started)
            json.WriteEndArray();
    }

    public void Things(string name, string type, IReadOnlyList<NamedLink> things)
    {
        if (things.Count == 0)
            return;

        json.WriteStartArray(name);
        foreach (var thing in things)
        {
            Begin(type);
            Text("name", thing.Name);
            Text("url", thing.Url);
            End();
        }

        json.WriteEndArray();
    }
}
