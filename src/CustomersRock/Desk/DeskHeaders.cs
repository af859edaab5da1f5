using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk;

/// <summary>What stands on every answer: what is shown here was written by strangers.</summary>
internal static class DeskHeaders
{
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void AddTo(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XFrameOptions = "DENY";

        // Nobody else learns of the desk. Not "no-referrer": with it browsers send "Origin: null" with our own forms, too (Fetch, "append a request Origin header").
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
