using System.Globalization;

namespace CustomersRock.Opinions;

/// <summary>What it means that a server did not answer with 200, in our words.</summary>
internal static class ServerWords
{
    public static NoAnswerException Of(HttpResponseMessage response, bool hasKey)
    {
        var code = (int)response.StatusCode;
        return code switch
        {
            401 or 403 when hasKey => Final($"it refuses the key in {SecondOpinion.KeyVariable} ({code})"),
            401 or 403 => Final($"it wants a key ({code}); {SecondOpinion.KeyVariable} is empty"),
            404 => Final("it knows neither such an address nor such a model (404); see Endpoint and Model in settings.yml"),
            >= 300 and < 400 => Final($"it sends us elsewhere ({code}), and a key follows nobody; see Endpoint in settings.yml"),
            400 or 422 => new NoAnswerException(Code("it does not understand the question", code)) { IsOfForm = true },
            429 => new NoAnswerException("it has too many requests (429)") { RetryAfter = Wish(response) },
            _ => new NoAnswerException(Code("it is in trouble", code)),
        };
    }

    public static NoAnswerException Of(HttpRequestException e, string host) => e.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => Final($"there is no host {host}"),
        HttpRequestError.ConnectionError => new NoAnswerException($"there is no connection to {host}"),
        HttpRequestError.SecureConnectionError => Final($"the certificate of {host} is not to be trusted"),
        _ => new NoAnswerException($"the connection to {host} broke"),
    };

    private static NoAnswerException Final(string words) => new(words) { IsFinal = true };

    private static string Code(string words, int code) => string.Create(CultureInfo.InvariantCulture, $"{words} ({code})");

    // A date would need the server's clock; few send one, and then we just do not ask again.
    private static TimeSpan? Wish(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta;
}
