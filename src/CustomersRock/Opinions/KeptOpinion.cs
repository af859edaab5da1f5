using CustomersRock.Content.Files;
using CustomersRock.Curation.Opinions;

namespace CustomersRock.Opinions;

/// <summary>An answer that was paid for.</summary>
/// <param name="Question">Print of item, rules and model.</param>
/// <param name="Opinion">Null where what came was none: to ask again at once would bring the same.</param>
internal sealed record KeptOpinion(Fingerprint Question, DateTimeOffset Asked, Opinion? Opinion)
{
    private static readonly TimeSpan LongestOfNone = TimeSpan.FromDays(7);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    public bool IsOld(DateTimeOffset now) => now - Asked > (Opinion is null ? LongestOfNone : Longest);
}
