using CustomersRock.Content.Model;
using Microsoft.Extensions.AI;

namespace CustomersRock.Opinions;

/// <summary>The client of the settings, over a connection that goes where they say and nowhere else.</summary>
internal static class OpinionWire
{
    /// <param name="settings">That are on.</param>
    public static IChatClient Open(OpinionSettings settings, string? key)
    {
        var endpoint = new Uri(settings.Endpoint!);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // or the key and the items would go to whom the server names
            UseCookies = false,
            UseProxy = endpoint.Scheme == Uri.UriSchemeHttps, // http is for this machine alone
            AutomaticDecompression = System.Net.DecompressionMethods.None, // a short answer that unpacks to gigabytes is none
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 16 * 1024,
        };
        return new ChatCompletions(new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan }, endpoint, settings.Model!, key);
    }
}
