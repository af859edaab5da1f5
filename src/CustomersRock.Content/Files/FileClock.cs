namespace CustomersRock.Content.Files;

/// <summary>What a file's time says about whether the file has changed.</summary>
public static class FileClock
{
    /// <summary>From when on the time of the last change can be trusted, in UTC ticks: a second edit within the clock's tick would leave it as it was.</summary>
    /// <remarks>Some file systems count in whole or even two seconds; a time without fractions is taken for one of theirs.</remarks>
    public static long Settled(long ticks) =>
        ticks + (ticks % TimeSpan.TicksPerSecond == 0 ? 2 * TimeSpan.TicksPerSecond : TimeSpan.TicksPerSecond / 20);
}
