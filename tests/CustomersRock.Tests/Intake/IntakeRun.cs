using System.Text;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Intake;

/// <summary>A small site, a folder of letters beside it, and the command.</summary>
internal sealed class IntakeRun : IDisposable
{
    private readonly TestSite site = TestSite.With("""
        -- input/themes/kindness.md --
        ---
        Title: Kindness
        Meaning: Something beyond what was paid for.
        ---
        About kindness.
        -- input/themes/front-line.md --
        ---
        Title: Front-line people
        Meaning: The person at the counter, on the phone, at the wheel.
        ---
        About people at the front.
        """);

    private readonly TestFolder letters = new();
    private TestHost host;

    public IntakeRun() => host = TestHost.In(site.Root);

    public TestSite Site => site;
    public string Folder => letters.Path;
    public string Said => host.Output + host.Errors;
    public string Output => host.Output;
    public string Errors => host.Errors;

    /// <summary>Stories and pictures, in the order of their paths.</summary>
    public IEnumerable<string> Made => Directory.Exists(site.Folder.Full("input/stories"))
        ? Directory.EnumerateFiles(site.Folder.Full("input/stories"), "*", SearchOption.AllDirectories).Select(site.Folder.Relative).Order(StringComparer.Ordinal)
        : [];

    public static string Letters { get; } = Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.Tests", "Intake", "letters");

    public IntakeRun With(string name, byte[] letter)
    {
        File.WriteAllBytes(letters[name], letter);
        return this;
    }

    public IntakeRun With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>One of the letters that are kept as files.</summary>
    public IntakeRun With(string kept) => With(kept, File.ReadAllBytes(Path.Combine(Letters, kept)));

    public async Task<int> Run(params string[] more)
    {
        host = TestHost.In(site.Root);
        return await host.Run(["intake", letters.Path, "--theme", site.Folder.Theme, "--now", "2026-11-26T12:00:00Z", .. more]);
    }

    public async Task<IntakeRun> Take(int expected)
    {
        var code = await Run();
        Xunit.Assert.True(code == expected, $"exit {code}, not {expected}:\n{Said}");
        return this;
    }

    public string Read(string path) => site.Read(path);

    public void Dispose()
    {
        site.Dispose();
        letters.Dispose();
    }
}
