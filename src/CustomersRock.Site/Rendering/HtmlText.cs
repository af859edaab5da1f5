using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CustomersRock.Site.Rendering;

public static class HtmlText
{
    /// <summary>Letters of all scripts stay as they are; the default would turn é into an entity.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Safe between tags and inside a quoted attribute.</summary>
    public static string Escape(string text) => Encoder.Encode(text);
}
