namespace CustomersRock.Gathering.State;

/// <summary>What became of an entry. Its number is stored: never change one.</summary>
public enum TellingFate
{
    /// <summary>In the inbox, alone or with others.</summary>
    Waiting = 0,

    /// <summary>Kept from the inbox until an editor has looked at its source.</summary>
    Held = 1,

    /// <summary>An Include or Exclude line let it fall.</summary>
    Filtered = 2,

    /// <summary>Older than the source's MaxAge when it was first seen.</summary>
    Old = 3,

    /// <summary>More came at once than the source's MaxItems.</summary>
    TooMany = 4,
}
