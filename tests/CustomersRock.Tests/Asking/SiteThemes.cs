using System.Collections.Immutable;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Asking;

/// <summary>The themes of the site of this checkout.</summary>
internal static class SiteThemes
{
    private static readonly Lazy<ImmutableArray<Theme>> Read = new(() => new ContentReader(new SiteFolder(RepositoryFolder.Root)).Read(new ReadOptions()).Content.Themes);

    public static ImmutableArray<Theme> All => Read.Value;
}
