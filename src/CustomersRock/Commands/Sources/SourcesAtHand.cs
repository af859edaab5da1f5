using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Sources;

/// <summary>The sources of a site as a command sees them.</summary>
internal sealed record SourcesAtHand(SiteFolder Folder, ContentSet Content, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>By id.</summary>
    public ImmutableArray<Source> All { get; } = [.. Content.Sources.OrderBy(s => s.Id.Value, StringComparer.Ordinal)];

    /// <summary>How each fares, as far as it is known.</summary>
    public required IReadOnlyDictionary<SourceId, SourceHealth> Health { get; init; }

    /// <summary>Null, and said why, where there is no site.</summary>
    public static SourcesAtHand? Read(Call call) => call.FindSite() is { } folder ? Read(call, folder) : null;

    public static SourcesAtHand Read(Call call, SiteFolder folder)
    {
        var read = new ContentReader(folder).ReadSources(call.Reading);
        return new SourcesAtHand(folder, read.Content, read.Diagnostics) { Health = KnownHealth.Of(call, folder, read.Content) };
    }

    /// <summary>Those that are named; null, and said why, where one is not there.</summary>
    public ImmutableArray<Source>? Named(Call call, IEnumerable<string> ids)
    {
        var named = ImmutableArray.CreateBuilder<Source>();
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            if (All.FirstOrDefault(s => s.Id.Value == id) is { } source)
                named.Add(source);
            else
                return Missing(call, id);
        }

        return named.ToImmutable();
    }

    /// <summary>A source whose feed is at this address, whatever way it is written.</summary>
    public Source? WithFeed(string address)
    {
        var feed = PageAddress.Canonical(address);
        return feed is null ? null : All.FirstOrDefault(s => PageAddress.Canonical(s.Feed) == feed);
    }

    public Source? WithSite(string address)
    {
        var site = PageAddress.Canonical(address);
        return site is null ? null : All.FirstOrDefault(s => PageAddress.Canonical(s.Site) == site);
    }

    /// <summary>Says how many files could not be read: their sources are missing here.</summary>
    public void TellOfFaults(Call call)
    {
        var broken = Diagnostics.Where(d => d.Rule.Severity == Severity.Error).Select(d => d.At.Path).Distinct(StringComparer.Ordinal).ToArray();
        if (broken.Length > 0)
            call.Screen.Complain(Phrase.Warning("warning: "), $"left out because of faults: {string.Join(", ", broken)}. See: customersrock check input/sources");
    }

    private ImmutableArray<Source>? Missing(Call call, string id)
    {
        if (id.StartsWith('-'))
            call.Screen.WrongUsage($"there is no option \"{id}\"; --help names all");
        else if (Diagnostics.Any(d => d.Rule.Severity == Severity.Error && d.At.Path == $"input/sources/{id}.yml"))
            call.Screen.WrongUsage($"input/sources/{id}.yml has faults. See: customersrock check input/sources/{id}.yml");
        else
            call.Screen.WrongUsage($"there is no source \"{id}\"; {Suggest.Mend(id, All.Select(s => s.Id.Value), "customersrock sources list names all")}");

        return null;
    }
}
