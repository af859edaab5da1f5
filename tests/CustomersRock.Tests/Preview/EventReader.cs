using System.Text.Json;

namespace CustomersRock.Tests.Preview;

/// <summary>Listens as an open page does.</summary>
internal sealed class EventReader : IAsyncDisposable
{
    private readonly HttpResponseMessage response;
    private readonly StreamReader reader;

    private EventReader(HttpResponseMessage response, Stream stream)
    {
        this.response = response;
        reader = new StreamReader(stream);
    }

    public string? Type => response.Content.Headers.ContentType?.MediaType;

    public static async Task<EventReader> Open(SmallSite site)
    {
        var response = await site.Client.GetAsync(site.Origin + "/_preview/events", HttpCompletionOption.ResponseHeadersRead);
        return new EventReader(response, await response.Content.ReadAsStreamAsync());
    }

    public async Task<(string State, string Summary, string[] Lines)> Next()
    {
        while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20)) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;

            using var json = JsonDocument.Parse(line[6..]);
            var root = json.RootElement;
            return (root.GetProperty("state").GetString()!, root.GetProperty("summary").GetString()!, [.. root.GetProperty("lines").EnumerateArray().Select(item => item.GetString()!)]);
        }

        throw new EndOfStreamException();
    }

    /// <summary>True when the server has ended the stream.</summary>
    public async Task<bool> Ended()
    {
        try
        {
            return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(20)) is not null;
        }
        catch (HttpIOException)
        {
            return true;
        }
    }

    public ValueTask DisposeAsync()
    {
        reader.Dispose();
        response.Dispose();
        return ValueTask.CompletedTask;
    }
}
