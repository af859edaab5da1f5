using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.State;

namespace CustomersRock.Tests.Gathering;

/// <summary>Sources, memories and tellings for cases that do not care what is in them.</summary>
internal static class MadeUp
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public static Source Source(string id = "kind-counter", string? feed = null) => new()
    {
        Id = new SourceId(id),
        Title = "The Kind Counter",
        Site = "https://kind-counter.example/",
        Feed = feed ?? "https://kind-counter.example/feed.xml",
        AddedBy = "Ada",
        At = new FilePosition($"input/sources/{id}.yml", 1, 1),
    };

    public static SourceMemory Memory(string id = "kind-counter") => SourceMemory.Fresh(new SourceId(id), "https://kind-counter.example/feed.xml", Now.AddDays(-90));

    public static Telling Telling(string id, string title = "A kind story", string text = "", DateTimeOffset? published = null) => new()
    {
        Id = new TellingId(id),
        Source = new SourceId(id.Split('/')[0]),
        Title = title,
        Url = "https://kind-counter.example/" + id,
        Canonical = new CanonicalUrl("kind-counter.example/" + id),
        Published = published ?? Now.AddDays(-1),
        FirstSeen = Now,
        Excerpt = text,
        Text = text,
    };

    public static StoredTelling Stored(Telling telling, TellingFate fate = TellingFate.Waiting) => new()
    {
        Telling = telling,
        Print = Fingerprint.Of([1, 2, 3]),
        Fate = fate,
        FateWhy = fate == TellingFate.Waiting ? "" : "a reason",
        Likeness = [1],
    };
}
