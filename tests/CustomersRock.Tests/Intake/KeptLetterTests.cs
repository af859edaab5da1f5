using System.Text;
using System.Text.RegularExpressions;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Intake;

/// <summary>Letters as programs write them, made up: what is said of each, and what it becomes.</summary>
public sealed partial class KeptLetterTests
{
    /// <summary>Of the people who sent them, and of the servers on the way.</summary>
    private static readonly string[] Secrets =
    [
        "Somerville", "Lovelace", "@example.org", "@example.net", "@other.test", "7946", "203.0.113", "SECRET", "host77", "High Street", "LS1 4AP", "ESMTP", "iPhone Mail",
    ];

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(IntakeRun.Letters, "*.eml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_letter_becomes_what_is_written_down_for_it(string name)
    {
        using var run = new IntakeRun().With(name + ".eml");
        var code = await run.Run();
        var text = new StringBuilder($"exit {code}\n").Append(run.Output.Split("\nWhat to do now")[0].TrimEnd()).Append('\n').Append(run.Errors);
        foreach (var file in run.Made)
            text.Append($"\n==== {file}\n").Append(run.Read(file));

        Golden.Match(WithoutOpinions(text.ToString()), $"intake/{name}.txt");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_of_who_sent_it_is_below_input(string name)
    {
        using var run = new IntakeRun().With(name + ".eml");
        await run.Run();
        foreach (var file in Directory.EnumerateFiles(run.Site.Root, "*", SearchOption.AllDirectories))
        {
            var all = file + "\n" + Encoding.UTF8.GetString(File.ReadAllBytes(file));
            Assert.All(Secrets, secret => Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void The_secrets_are_in_the_letters()
    {
        var all = string.Concat(Names.Select(name => Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(IntakeRun.Letters, name + ".eml")))));
        Assert.All(Secrets, secret => Assert.Contains(secret, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_form_made_is_fine_for_check_however_it_came()
    {
        foreach (var name in Names.Select(row => (string)row).Where(name => name.StartsWith("form-", StringComparison.Ordinal)))
        {
            using var run = new IntakeRun().With(name + ".eml");
            Assert.True(await run.Run() == 0 && run.Output.Contains("Nothing to mend.", StringComparison.Ordinal), name + ":\n" + run.Said);
        }
    }

    /// <summary>What the tagger thinks changes when it learns.</summary>
    private static string WithoutOpinions(string text) => Thought().Replace(Themes().Replace(text, "Themes: …"), "");

    [GeneratedRegex(@"^# The machine .*\n", RegexOptions.Multiline)]
    private static partial Regex Thought();

    [GeneratedRegex(@"^Themes: .*$(?=[\s\S]*^# Came by mail)", RegexOptions.Multiline)]
    private static partial Regex Themes();
}
