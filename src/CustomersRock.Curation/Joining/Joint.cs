using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Joining;

/// <summary>An editor's word on two tellings: one story, or two.</summary>
/// <param name="One">The smaller id.</param>
/// <param name="Other">The larger id.</param>
/// <param name="IsOneStory">True where they belong together, false where they must stay apart.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When.</param>
public sealed record Joint(TellingId One, TellingId Other, bool IsOneStory, string By, DateTimeOffset At)
{
    public static Joint Of(TellingId one, TellingId other, bool isOneStory, string by, DateTimeOffset at) =>
        string.CompareOrdinal(one.Value, other.Value) <= 0 ? new(one, other, isOneStory, by, at) : new(other, one, isOneStory, by, at);
}
