using System.Text.Json;
using Microsoft.Extensions.AI;

namespace CustomersRock.Opinions;

/// <summary>OpenAI's chat completions as bytes, as much of them as we use.</summary>
internal static class ChatForm
{
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 16 };

    public static byte[] Write(IEnumerable<ChatMessage> messages, ChatOptions? options, string model)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            json.WriteString("model", model);
            json.WriteStartArray("messages");
            foreach (var message in messages)
            {
                json.WriteStartObject();
                json.WriteString("role", message.Role.Value);
                json.WriteString("content", message.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Write(json, options);
            json.WriteEndObject();
        }

        return memory.ToArray();
    }

    /// <exception cref="JsonException">Not JSON, or nested too deeply.</exception>
    /// <exception cref="InvalidOperationException">A member has another kind.</exception>
    /// <exception cref="FormatException">There is no answer in it.</exception>
    public static ChatResponse Read(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes, Shallow);
        var root = json.RootElement;
        if (!root.TryGetProperty("choices", out var choices) || choices.GetArrayLength() == 0 || !choices[0].TryGetProperty("message", out var message) || !message.TryGetProperty("content", out var content))
            throw new FormatException();

        return new ChatResponse(new ChatMessage(ChatRole.Assistant, content.GetString() ?? "")) { Usage = Usage(root) };
    }

    private static void Write(Utf8JsonWriter json, ChatOptions? options)
    {
        json.WriteBoolean("stream", false);
        if (options?.MaxOutputTokens is { } most)
            json.WriteNumber("max_tokens", most);

        if (options?.Temperature is { } temperature)
            json.WriteNumber("temperature", temperature);

        if (options?.ResponseFormat is not ChatResponseFormatJson { Schema: { } schema } format)
            return;

        json.WriteStartObject("response_format");
        json.WriteString("type", "json_schema");
        json.WriteStartObject("json_schema");
        json.WriteString("name", format.SchemaName);
        json.WritePropertyName("schema");
        schema.WriteTo(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static UsageDetails? Usage(JsonElement root) =>
        root.TryGetProperty("usage", out var usage) && usage.ValueKind == JsonValueKind.Object && usage.TryGetProperty("total_tokens", out var total) && total.ValueKind == JsonValueKind.Number && total.TryGetInt64(out var count)
            ? new UsageDetails { TotalTokenCount = count }
            : null;
}
