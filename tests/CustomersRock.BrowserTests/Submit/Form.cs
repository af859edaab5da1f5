using System.Text.RegularExpressions;
using System.Web;
using CustomersRock.Content.Texts;
using Microsoft.Playwright;

namespace CustomersRock.BrowserTests.Submit;

/// <summary>What tests ask of the form again and again.</summary>
internal static partial class Form
{
    /// <summary>The file as it is shown; the doors must be open.</summary>
    public static async Task<(string Path, string Text)> File(this IPage page)
    {
        await page.Locator("#tell_doors:not([hidden])").WaitForAsync();
        return (await page.Locator("#tell_file-name").InnerTextAsync(), await page.Locator("#tell_file").InputValueAsync());
    }

    /// <summary>The parts of GitHub's address for a new file: its path, and its text.</summary>
    public static (string Path, string Text) NewFile(string address)
    {
        var url = new Uri(address);
        var query = HttpUtility.ParseQueryString(url.Query);
        var folder = Uri.UnescapeDataString(url.AbsolutePath).Replace("/customers-rock/customers-rock/new/main/", "", StringComparison.Ordinal);
        return ($"{folder}/{query["filename"]}", query["value"]!);
    }

    /// <summary>The paragraphs of a story's built page; line breaks are line ends.</summary>
    public static Task<string[]> Paragraphs(this IPage page, string html) => page.EvaluateAsync<string[]>(
        """
        (html) => [...new DOMParser().parseFromString(html, "text/html").querySelector(".e-content").children].map((p) => {
          for (const br of p.querySelectorAll("br")) br.replaceWith("\u0001");
          return p.tagName + ":" + p.textContent.replace(/\n/g, "").replace(/\u0001/g, "\n");
        })
        """,
        html);

    /// <summary>The same of what was typed: nothing but what cannot be seen is gone, and quotation marks are straight.</summary>
    public static string[] Paragraphs(string typed)
    {
        var lines = typed.ReplaceLineEndings("\n").Split('\n').Select(line => VisibleText.Line(line, Math.Max(line.Length, 1)) ?? "");
        var blocks = EmptyLines().Split(string.Join('\n', lines).Trim('\n'));
        return [.. (blocks.Length == 1 ? blocks[0].Split('\n') : blocks).Where(b => b.Length > 0).Select(b => "P:" + b)];
    }

    /// <summary>The page has curly quotation marks where straight ones were typed.</summary>
    public static string[] Straight(this IEnumerable<string> texts) =>
        [.. texts.Select(t => CurlyDouble().Replace(CurlySingle().Replace(t, "'"), "\""))];

    [GeneratedRegex("\n{2,}")]
    private static partial Regex EmptyLines();

    [GeneratedRegex("[“”]")]
    private static partial Regex CurlyDouble();

    [GeneratedRegex("[‘’]")]
    private static partial Regex CurlySingle();
}
