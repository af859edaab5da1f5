using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Tests.Curation;

/// <summary>Small candidates; what a case does not speak of is filled in.</summary>
internal static class CurationMade
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public static Telling Telling(string name, string source = "metro-uk", string? text = null, DateTimeOffset? published = null) => new()
    {
        Id = new TellingId($"{source}/{name}"),
        Source = new SourceId(source),
        Title = $"The {name} came back",
        Url = $"https://{source}.example/{name}?utm_source=feed",
        Canonical = PageAddress.Canonical($"https://{source}.example/{name}"),
        Published = published ?? Noon.AddDays(-1),
        FirstSeen = published ?? Noon.AddDays(-1),
        Author = "Ann Other",
        Excerpt = $"A driver found the {name} on the back seat and turned round.",
        Text = text ?? $"A driver found the {name} on the back seat and turned round. It was raining, and nobody had asked him to.",
        Language = "en",
    };

    public static Candidate Candidate(string name, string source = "metro-uk", params Telling[] also) => new()
    {
        Id = new CandidateId(name),
        Lead = Telling(name, source),
        Also = [.. also.Select(telling => new OtherTelling(telling, "the same words"))],
    };
}
