using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CustomersRock.Contributing;

/// <summary>A page of the built site as one file that can be opened from a disk: style, drawings and pictures within, links to the site where it lives. Nothing is loaded and nothing runs.</summary>
/// <param name="output">The built site.</param>
/// <param name="linkRoot">What its addresses begin with; empty at the root of a host.</param>
/// <param name="origin">Of the site that readers see; empty where it has none.</param>
internal sealed class SelfContainedPage(string output, string linkRoot, string origin)
{
    // Bytes. More is left out, and its alternative text stands there.
    private const long LargestPicture = 2 * 1024 * 1024;
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

    public string Of(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        document.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.SetAttribute("content", Policy);
        foreach (var element in document.QuerySelectorAll("script, link:not([rel=stylesheet])"))
            element.Remove();

        foreach (var sheet in document.QuerySelectorAll("link[rel=stylesheet]"))
            InlineStyle(document, sheet);

        InlineDrawings(document);
        foreach (var picture in document.QuerySelectorAll("img"))
            InlinePicture(picture);

        foreach (var link in document.QuerySelectorAll("a[href^='/']"))
            link.SetAttribute("href", origin + link.GetAttribute("href"));

        return document.ToHtml();
    }

    private void InlineStyle(IHtmlDocument document, IElement sheet)
    {
        var style = document.CreateElement("style");
        style.TextContent = ReadText(sheet.GetAttribute("href"))?.Replace("</", "<\\/", StringComparison.Ordinal) ?? "";
        sheet.Replace(style);
    }

    /// <summary>A drawing is used by the address of its file and a name in it; here by the name alone.</summary>
    private void InlineDrawings(IHtmlDocument document)
    {
        var uses = document.QuerySelectorAll("use").Select(u => (Use: u, Address: u.GetAttribute("href")?.Split('#'))).Where(u => u.Address is [{ Length: > 0 }, _]).ToList();
        foreach (var file in uses.Select(u => u.Address![0]).Distinct().ToList())
        {
            if (ReadText(file) is not { } drawing)
                continue;

            var holder = document.CreateElement("div");
            holder.SetAttribute("hidden", "");
            holder.InnerHtml = drawing;
            document.Body!.Append(holder);
        }

        foreach (var (use, address) in uses)
            use.SetAttribute("href", "#" + address![1]);
    }

    private void InlinePicture(IElement picture)
    {
        foreach (var source in picture.ParentElement?.QuerySelectorAll("source").ToList() ?? [])
            source.Remove();

        picture.RemoveAttribute("srcset");
        picture.RemoveAttribute("sizes");
        if (FileOf(picture.GetAttribute("src")) is { } file && new FileInfo(file).Length <= LargestPicture && TypeOf(file) is { } type)
            picture.SetAttribute("src", $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}");
        else
            picture.RemoveAttribute("src");
    }

    private string? ReadText(string? address) => FileOf(address) is { } file ? File.ReadAllText(file) : null;

    /// <summary>A file of the built site; null for whatever lies elsewhere.</summary>
    private string? FileOf(string? address)
    {
        if (address is null || !address.StartsWith(linkRoot + "/", StringComparison.Ordinal))
            return null;

        var path = Path.GetFullPath(Path.Combine(output, Uri.UnescapeDataString(address[linkRoot.Length..].Split('?', '#')[0]).TrimStart('/')));
        return path.StartsWith(Path.GetFullPath(output) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path) ? path : null;
    }

    private static string? TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".svg" => "image/svg+xml",
        _ => null,
    };
}
