using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Publishing;
using CustomersRock.Tests.Commands;

namespace CustomersRock.Tests.Publishing;

/// <summary>A site that was built, ready to be published.</summary>
internal sealed class BuiltSite : IDisposable
{
    public BuiltSite()
    {
        Folder = new TestFolder()
            .With("site/settings.yml", "Host: example.org\n")
            .With("site/output/.customersrock-site", "the build's own")
            .With("site/output/index.html", "<p>home</p>\r\n")
            .With("site/output/stories/2026/violin/index.html", "<p>violin</p>\n");
    }

    public TestFolder Folder { get; }

    public PublishRequest Request => new()
    {
        Site = new SiteFolder(Folder["site"]),
        Settings = new SiteSettings { Host = "example.org" },
        Now = new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero),
    };

    public void Dispose() => Folder.Dispose();
}
