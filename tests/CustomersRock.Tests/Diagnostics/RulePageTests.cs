using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Site;
using CustomersRock.Terminal;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Diagnostics;

/// <summary><c>docs/rules.md</c>: of each entry the first paragraph is the program's, the rest is written there.</summary>
public sealed class RulePageTests
{
    private static readonly string Page = Path.Combine(RepositoryFolder.Root, "docs", "rules.md");

    public static TheoryData<string> Codes => [.. SiteRules.All().Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_an_entry_that_says_how_to_mend(string code)
    {
        var entry = Entries().GetValueOrDefault(code);
        Assert.True(entry?.Length > 20 && entry.EndsWith('.'), $"docs/rules.md: write how to mend {code}");
    }

    [Fact]
    public void Entries_say_what_the_program_says()
    {
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var mended = new StringBuilder();
        foreach (var part in text.Split("\n### "))
        {
            var rule = SiteRules.Find(part.Split('\n')[0]);
            mended.Append(mended.Length == 0 ? "" : "\n### ").Append(rule is null ? part : WithFirst(part, rule));
        }

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(Page, mended.ToString());

        Assert.Equal(mended.ToString(), File.ReadAllText(Page).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void No_entry_is_left_of_a_rule_that_is_gone() => Assert.Empty(Entries().Keys.Except(SiteRules.All().Select(r => r.Code)));

    [Fact]
    public void The_address_of_a_rule_is_its_heading() =>
        Assert.EndsWith("/docs/rules.md#cr0801", RulePage.AddressOf(SiteRules.Find("CR0801")!), StringComparison.Ordinal);

    private static string WithFirst(string part, DiagnosticRule rule)
    {
        var paragraphs = part.Split("\n\n", 3);
        var severity = DiagnosticText.NameOf(rule.Severity) + (rule.ForEditor ? ", for the editor" : "");
        return $"{paragraphs[0]}\n\n**{char.ToUpperInvariant(rule.Title[0])}{rule.Title[1..]}** ({severity}). {rule.Why}{(rule.Mends ? " `check --fix` mends it where there is no doubt." : "")}\n\n{paragraphs[2]}";
    }

    /// <summary>What is written by hand of each.</summary>
    private static Dictionary<string, string> Entries() =>
        File.ReadAllText(Page).ReplaceLineEndings("\n").Split("\n### ").Skip(1).Select(p => p.Split("\n## ")[0].Split("\n\n", 3)).ToDictionary(p => p[0].Trim(), p => p[2].Trim(), StringComparer.Ordinal);
}
