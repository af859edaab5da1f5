using System.Text;
using System.Text.Json;

namespace CustomersRock.Content.Texts;

/// <summary>JSON written member by member: nothing is looked up at run time, so it costs a start nothing.</summary>
public static class JsonText
{
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair.</exception>
    public static string Of(JsonWriterOptions form, Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, form))
            write(json);

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }
}
