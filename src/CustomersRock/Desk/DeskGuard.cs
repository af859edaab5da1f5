using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk;

/// <summary>
/// Lets a form in only from a page of this very desk. Another site that an editor has open can send forms here (a POST needs nobody's leave), but it cannot
/// choose the headers by which the browser says who sends, and cannot read the token.
/// </summary>
internal sealed class DeskGuard
{
    public const string TokenField = "token";

    private readonly byte[] token;

    public DeskGuard()
    {
        Token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        token = Encoding.ASCII.GetBytes(Token);
    }

    /// <summary>Stands in every form; another one for each run, so a form of yesterday's desk does nothing.</summary>
    public string Token { get; }

    /// <summary>Why it is not let in before its body is read; null where it is.</summary>
    public static DeskAnswer? Refuse(HttpRequest request)
    {
        if (!IsForm(request.ContentType))
            return DeskAnswer.Text("The desk takes forms alone.", StatusCodes.Status415UnsupportedMediaType);

        if (request.ContentLength > DeskForm.Largest)
            return TooLarge;

        return IsFromHere(request) ? null : DeskAnswer.Text("This form was not sent by a page of the desk; nothing was done.", StatusCodes.Status403Forbidden);
    }

    public static DeskAnswer TooLarge { get; } = DeskAnswer.Text("That is more than an editor types; nothing was done.", StatusCodes.Status413PayloadTooLarge);

    /// <summary>Why it is not let in after its body was read.</summary>
    public DeskAnswer? Refuse(DeskForm form)
    {
        var given = Encoding.UTF8.GetBytes(form.Text(TokenField));
        return CryptographicOperations.FixedTimeEquals(given, token)
            ? null
            : DeskAnswer.Text("This form is of an earlier run of the desk, so nothing was done. Go back, copy what you typed, and reload the page.", StatusCodes.Status403Forbidden);
    }

    // Fetch metadata cannot be set by a page. Where a browser sends none (before 2023) the Origin must be there and ours; "null", as a sandboxed frame sends it, is nobody's.
    private static bool IsFromHere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" && (origin.Length == 0 ? site.Length > 0 : origin.Equals($"http://{request.Host.Value}", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsForm(string? type) => type?.Split(';')[0].Trim().Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;
}
