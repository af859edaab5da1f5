using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CustomersRock.BrowserTests.Support;

/// <summary>axe's rules of WCAG 2.2, A and AA, and its best practices.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // In the page itself: axe's own wrapper opens a tab for each answer, and takes four times as long. Size of targets, the newest rule, is off unless named.
    private const string Run = """
        async (off) => (await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true }, ...Object.fromEntries(off.map(rule => [rule, { enabled: false }])) } })).violations
            .flatMap(v => v.nodes.map(n => v.id + ': ' + v.help + '\n  ' + n.html + '\n  ' + n.any.map(a => a.message).join(' ')))
        """;

    /// <summary>What is wrong on the page as it is now: rule, element, reason.</summary>
    /// <param name="page">May be asked again after it has changed.</param>
    /// <param name="without">Rules that make no sense here.</param>
    public static async Task<string[]> Find(IPage page, params string[] without)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'"))
            await page.EvaluateAsync(Script);

        return await page.EvaluateAsync<string[]>(Run, without);
    }
}
