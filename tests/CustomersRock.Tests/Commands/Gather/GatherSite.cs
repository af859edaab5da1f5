using CustomersRock.Tests.Gathering;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Commands.Gather;

/// <summary>A site with a source on loopback, and an editor at the keyboard.</summary>
internal sealed class GatherSite : IAsyncDisposable
{
    public FeedServer Server { get; } = new();

    public TestFolder Folder { get; } = new TestFolder().With("settings.yml", "SiteTitle: Test\nDescription: Of gathering.\nHost: example.org\n");

    public GatherSite With(string id, string path, string more = "")
    {
        Folder.With($"input/sources/{id}.yml", $"Title: {id}\nSite: https://{id}.example/\nFeed: {Server.Address(path, id + ".localhost")}\nAddedBy: Ada\nAdded: 2026-11-24\n{more}");
        return this;
    }

    public GatherSite Serve(string id, string feed)
    {
        Server.Serve($"/{id}.xml", feed);
        return With(id, $"/{id}.xml");
    }

    /// <summary>Two stories that both sources tell in the same words, and one of each.</summary>
    public static GatherSite OfTwo()
    {
        const string Text = "The porter stopped, took out a notepad and drew it: us, the lift, the big ring, us again, and a cup of tea. Then he gave my father the pencil so he could answer.";
        return new GatherSite()
            .Serve("kind", new SmallFeed("kind.example", "kind").With("porter", "The porter", Text, published: MadeUp.Now).With("loaf", "A loaf kept back"))
            .Serve("letters", new SmallFeed("letters.example", "letters").With("drawing", "A drawing", Text).With("ferry", "The ferry turns round"));
    }

    public async Task<TestHost> Run(int expected, params string[] words)
    {
        var host = TestHost.In(Folder);
        string[] allowed = words[0] is "gather" ? ["--allow-private", "kind.localhost", "--allow-private", "letters.localhost", "--allow-private", "127.0.0.1"] : [];
        var code = await host.Run([.. words, .. allowed]);
        Xunit.Assert.True(code == expected, $"exit {code}\n{host.Output}\n{host.Errors}");
        return host;
    }

    /// <summary>What a run says, without what differs from machine to machine.</summary>
    public string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text.Replace($":{Server.Port}", ":PORT", StringComparison.Ordinal), @"in \d+(\.\d+ s| ms)", "in TIME");

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Folder.Dispose();
    }
}
