using Microsoft.Playwright;

namespace CustomersRock.BrowserTests.Submit;

/// <summary>What somebody types into the form. What a case does not speak of is filled in.</summary>
internal sealed record ToldStory
{
    public string Title { get; init; } = "The heel on the station steps";
    public string Description { get; init; } = "A cobbler mends a shoe for nothing, ten minutes before an interview.";
    public string Body { get; init; } = Paragraph + "\n\n" + Paragraph + "\n\n" + Paragraph;
    public string Lesson { get; init; } = "";
    public string Company { get; init; } = "";
    public string Part { get; init; } = "";
    public string Place { get; init; } = "";
    public string When { get; init; } = "";
    public string Name { get; init; } = "Ada";
    public (string Name, string Role)[] People { get; init; } = [];
    public (string Title, string Link)[] Sources { get; init; } = [];
    public string[] Themes { get; init; } = ["kindness"];
    public string[] Ticks { get; init; } = [];
    public bool Consent { get; init; } = true;

    /// <summary>Forty words in which nothing is wrong.</summary>
    public const string Paragraph =
        "The heel came off on the steps of the station, and the train was due in ten minutes. The man at the kiosk looked at the shoe and then at me, and he told me to sit down and to wait for it.";

    public async Task Fill(IPage page)
    {
        await page.Locator("#tell_form:not([hidden])").WaitForAsync();
        foreach (var (id, text) in new[] { ("title", Title), ("description", Description), ("body", Body), ("lesson", Lesson), ("company", Company), ("part", Part), ("place", Place), ("when", When), ("name", Name) })
            await page.Locator("#tell_" + id).FillAsync(text);

        for (var i = 0; i < People.Length; i++)
        {
            if (i > 0)
                await page.Locator("#tell_more-people").ClickAsync();

            await page.Locator($"#tell_person-{i + 1}").FillAsync(People[i].Name);
            await page.Locator($"#tell_role-{i + 1}").FillAsync(People[i].Role);
        }

        foreach (var tick in Ticks)
            await page.Locator("#tell_" + tick).CheckAsync();

        for (var i = 0; i < Sources.Length; i++)
        {
            await page.Locator($"#tell_source-{i + 1}").FillAsync(Sources[i].Title);
            await page.Locator($"#tell_link-{i + 1}").FillAsync(Sources[i].Link);
        }

        await Choose(page, Themes);
        if (Consent)
            await page.Locator("#tell_consent").CheckAsync();
    }

    /// <summary>Unticks what was suggested, and ticks these in their order.</summary>
    public static async Task Choose(IPage page, params string[] themes)
    {
        while (await page.Locator("[name=theme]:checked").CountAsync() > 0)
            await page.Locator("[name=theme]:checked").First.UncheckAsync();

        foreach (var theme in themes)
            await page.Locator("#tell_theme-" + theme).CheckAsync();
    }
}
