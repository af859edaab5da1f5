using CustomersRock.Terminal;

namespace CustomersRock.Contributing;

/// <summary>An honest estimate of when a person answers.</summary>
internal static class AnswerTime
{
    /// <param name="days">Median of the days until an editor answered; null where too few cases are known.</param>
    public static string Sentence(int? days) => days is { } known
        ? $"Lately it took {Numbers.Count(known, "day")} until an editor answered, in the middle of all cases."
        : "There are too few cases yet to say how long an editor takes to answer. It is a person with other work; a week is likely.";
}
