using CustomersRock.Content.Model;
using CustomersRock.Terminal;

namespace CustomersRock.Opinions;

/// <summary>What a run may still cost, in time and tokens.</summary>
internal sealed class Allowance(OpinionSettings settings, TimeProvider time)
{
    // Usage is what the server says; one that says 0 for all is not believed.
    private const int MostTokensOfOne = 1_000_000;

    private readonly long started = time.GetTimestamp();

    public long Tokens { get; private set; }

    public TimeSpan Left => settings.MostTime - time.GetElapsedTime(started);

    /// <summary>For the next answer.</summary>
    public TimeSpan Patience => TimeSpan.FromTicks(Math.Max(0, Math.Min(settings.Timeout.Ticks, Left.Ticks)));

    /// <summary>Which cap is reached before a question of so many tokens; null where none is.</summary>
    public string? WhyNot(int estimate)
    {
        if (Left <= TimeSpan.Zero)
            return $"MostTime ({Numbers.Time(settings.MostTime)})";

        return Tokens + estimate > settings.MostTokens ? FormattableString.Invariant($"MostTokens ({settings.MostTokens})") : null;
    }

    public void Spend(long? said, int estimate) => Tokens += said is > 0 and <= MostTokensOfOne ? said.Value : estimate;
}
