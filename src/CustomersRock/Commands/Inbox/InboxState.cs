using System.Collections.Immutable;
using CustomersRock.Commands.Gather;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Gathering.State;

namespace CustomersRock.Commands.Inbox;

/// <summary>What waits, less what is on the site already and what comes from sources that were taken out: the repository has the last word, not the state of the gatherer.</summary>
internal sealed class InboxState : IDisposable
{
    private readonly HashSet<CanonicalUrl> published;

    private InboxState(SiteFolder folder, GatherStore store, HashSet<CanonicalUrl> published) => (Folder, Store, this.published) = (folder, store, published);

    public SiteFolder Folder { get; }
    public GatherStore Store { get; }

    /// <summary>Null, and said why, where there is no site.</summary>
    public static InboxState? Open(Call call)
    {
        if (call.FindSite() is not { } folder)
            return null;

        var items = new ContentReader(folder).Read(call.Reading).Content.Items;
        var addresses = items.SelectMany(i => i.Also.Select(a => a.Url).Append(i.Url)).Select(PageAddress.Canonical).OfType<CanonicalUrl>();
        return new InboxState(folder, GatherState.Open(call, folder), [.. addresses]);
    }

    /// <summary>The newest first.</summary>
    public ImmutableArray<CandidateId> Waiting()
    {
        var waiting = Store.Waiting();
        var present = waiting.SelectMany(c => c.Sources).Distinct().Where(IsPresent).ToHashSet();
        return [.. waiting.Where(c => c.Sources.Any(present.Contains) && !c.Pages.Any(published.Contains)).Select(c => c.Id)];
    }

    public Candidate? Find(CandidateId id) => Store.Find(id);

    /// <summary>The candidate that somebody named; null, and said what else could be meant, where there is none.</summary>
    public Candidate? Named(Call call, string id)
    {
        if (Find(new CandidateId(id.ToLowerInvariant())) is { } candidate)
            return candidate;

        call.Screen.Problem($"there is no candidate \"{id}\" that waits; {Suggest.Mend(id, Waiting().Select(w => w.Value), "customersrock inbox lists them")}.");
        return null;
    }

    public void Dispose() => Store.Dispose();

    // The file, not what could be read of it: a slip in it takes nothing from the inbox.
    private bool IsPresent(SourceId source) => File.Exists(Folder.Full(SourceFile.PlaceOf(source)));
}
