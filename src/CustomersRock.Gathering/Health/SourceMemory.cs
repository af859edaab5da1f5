using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Health;

/// <summary>What the gatherer remembers of a source from one run to the next.</summary>
public sealed record SourceMemory
{
    public required SourceHealth Health { get; init; }

    /// <summary>The address that was asked. When the file names another one, validators and troubles are forgotten.</summary>
    public required string Feed { get; init; }

    /// <summary>To the letter, with its quotes (RFC 9110, section 8.8.3).</summary>
    public string? ETag { get; init; }
    public string? LastModified { get; init; }

    /// <summary>The address that gave them, after redirects; they go back to it alone.</summary>
    public string? ValidatorsFrom { get; init; }

    /// <summary>Of the last body: many servers send the same one again and again, without validators.</summary>
    public Fingerprint? BodyPrint { get; init; }

    /// <summary>Why the next try is then.</summary>
    public string NextWhy { get; init; } = "";
    public DateTimeOffset? LastTry { get; init; }

    /// <summary>Useless answers in a row.</summary>
    public int Failures { get; init; }

    /// <summary>When the first of them came that had the same fault as the last.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>When it first said that it has moved to <see cref="SourceHealth.MovedTo"/>.</summary>
    public DateTimeOffset? MovingSince { get; init; }

    /// <summary>How long an answer takes, smoothed over the last ones.</summary>
    public TimeSpan Pace { get; init; }

    /// <summary>How often the feed asks to be read, as it said last.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>Median gap between its entries.</summary>
    public TimeSpan? Gap { get; init; }

    /// <summary>Null where they were not asked for, and stay as they are stored: most visits bring nothing new, and the habits of thousands of sources are large.</summary>
    public SourceHabits? Habits { get; init; }

    public static SourceMemory Fresh(SourceId source, string feed, DateTimeOffset now) => new()
    {
        Health = new SourceHealth { Source = source, State = HealthState.New, Since = now },
        Feed = feed,
    };

    /// <summary>As it is after an editor has looked: no longer held or given up, its ways learnt anew.</summary>
    internal SourceMemory Released(DateTimeOffset now) => this with
    {
        Habits = SourceHabits.None with { Vouched = true },
        Failures = 0,
        FailingSince = null,
        NextWhy = "",
        Health = Health with { State = Health.LastGood is null ? HealthState.New : HealthState.Well, Since = now, Why = "", NextTry = null },
    };
}
