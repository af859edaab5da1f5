using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CustomersRock.Site.Rendering;

internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Safe between tags and inside a quoted attribute.</summary>
    public static string Escape(string text) => Encoder.Encode(text);
}
