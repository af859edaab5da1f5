namespace CustomersRock.Content.Model;

/// <summary>How a source fares.</summary>
public enum HealthState
{
    /// <summary>Not asked yet.</summary>
    New,
    Well,

    /// <summary>It answers, but takes long.</summary>
    Slow,

    /// <summary>The last answers were of no use.</summary>
    Failing,

    /// <summary>It answers, but has told nothing new for long.</summary>
    Silent,

    /// <summary>It says that its address has changed for good.</summary>
    Moved,

    /// <summary>It says, or shows by its silence, that it is no more; not asked again.</summary>
    Gone,

    /// <summary>It seems to be somebody else's now: what came is kept from the inbox until an editor has looked.</summary>
    Held,
}
