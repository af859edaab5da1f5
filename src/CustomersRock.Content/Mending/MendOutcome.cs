namespace CustomersRock.Content.Mending;

/// <summary>What became of a file that was to be written.</summary>
public enum MendOutcome
{
    Done,

    /// <summary>Somebody else wrote it in the meantime: theirs stays.</summary>
    ChangedMeanwhile,

    /// <summary>It may not be written, or whoever made it so did not want that.</summary>
    ReadOnly,

    /// <summary>It, or a folder above it, is a link to elsewhere, or lies outside of the site.</summary>
    Elsewhere,

    /// <summary>Something of the new name is there by now.</summary>
    Taken,

    /// <summary>The disk is full, or fails.</summary>
    Failed,
}
