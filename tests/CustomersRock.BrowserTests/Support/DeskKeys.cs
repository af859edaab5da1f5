using Microsoft.Playwright;

namespace CustomersRock.BrowserTests.Support;

/// <summary>What tests do at the desk again and again.</summary>
internal static class DeskKeys
{
    public const string Sentence = "The small thing that nobody had to do is the whole story here.";

    public static Task<string> Title(this IPage page) => page.Locator("#open-title").InnerTextAsync();

    public static ILocator Said(this IPage page) => page.Locator("#said");

    /// <summary>Waits until another item is open.</summary>
    public static Task Leaves(this IPage page, string title) => Assertions.Expect(page.Locator("#open-title")).Not.ToHaveTextAsync(title);

    /// <summary>At least one theme, whatever was suggested.</summary>
    public static async Task ChooseTheme(this IPage page)
    {
        if (await page.Locator("[name=theme]:checked").CountAsync() == 0)
            await page.Locator(".toggle").Nth(4).ClickAsync();
    }

    /// <summary>The same by key.</summary>
    public static async Task PressTheme(this IPage page)
    {
        if (await page.Locator("[name=theme]:checked").CountAsync() == 0)
            await page.Keyboard.PressAsync("5");
    }
}
