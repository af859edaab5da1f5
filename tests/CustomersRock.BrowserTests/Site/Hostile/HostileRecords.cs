using System.Text;

namespace CustomersRock.BrowserTests.Site.Hostile;

/// <summary>The other files of a site, as if nobody had looked at the pull request.</summary>
internal static class HostileRecords
{
    public static IEnumerable<(string Path, string Text)> All
    {
        get
        {
            var decisions = new StringBuilder();
            foreach (var (text, i) in HostileData.Lines("fields.txt").Select((text, i) => (HostileText.Quoted(text.Replace("%ID%", "records", StringComparison.Ordinal)), i)))
            {
                yield return ($"input/companies/firm-{i}.md", $"---\nTitle: {text}\nAliases: [Acme]\nUrl: https://firm.example/?a=\"\n---\n<script>alert('records')</script> words\n");
                yield return ($"input/themes/theme-{i}.md", $"---\nTitle: {text}\nMeaning: {text}\n---\n<img src=x onerror=alert('records')> words\n");
                yield return ($"input/pages/page-{i}.md", $"---\nTitle: {text}\nDescription: {text}\nNavbarTitle: {text}\nDestinationPath: stories/2026/neighbour-{i + 1}/index.html\n---\n<svg onload=alert('records')> words\n");
                yield return ($"input/sources/source-{i}.yml", $"Title: {text}\nSite: https://source.example/\nFeed: https://source.example/{i}?a=1&b=2\nKind: {text}\nLicence: permission\nNote: {text}\nAddedBy: {text}\nAdded: 2026-10-01\n");
                yield return ($"input/digests/2026-W{10 + i}.md", $"---\nTitle: {text}\nPublished: 2026-10-0{1 + (i % 9)}\nDescription: {text}\nAuthor: {text}\nItems: [stories/2026/neighbour-{i + 1}]\n---\n## <b onclick=alert('records')>Words</b>\n\n[A link](javascript:alert('records')) and words.\n");
                decisions.Append($"{{\"verdict\":\"rejected\",\"at\":\"2026-11-21T00:00:00Z\",\"by\":{text},\"title\":{text},\"url\":{text},\"source\":{text},\"reason\":{text}}}\n");
            }

            yield return ("input/gathered/decisions.jsonl", decisions + "{\"verdict\":\n\u0000\n[[[[\n");
            yield return ("input/stories/2026/gone.md", "---\nWithdrawn: 2026-11-24\nReason: \"</p><script>alert('records')</script>\"\n---\n");
            yield return ("input/stories/2026/neighbour-5/index.md", "---\nWithdrawn: 2026-11-24\n---\n");
            yield return ("input/stories/2026/notes.html", "<script>alert('records')</script>");
            yield return ("input/stories/2026/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert('records')\"/>");
            yield return ("input/stories/2026/_directory.yml", "Author: <script>alert('records')</script>\n");
        }
    }
}
