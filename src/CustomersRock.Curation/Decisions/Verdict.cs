namespace CustomersRock.Curation.Decisions;

/// <summary>What was said about an item.</summary>
public enum Verdict
{
    /// <summary>Its file waits in a pull request for an editor's sentence.</summary>
    Proposed,

    /// <summary>It is on the site.</summary>
    Accepted,
    Rejected,

    /// <summary>It comes back on its day.</summary>
    Snoozed,

    /// <summary>The verdict before counts no more; the item waits again.</summary>
    Undone,

    /// <summary>It was on the site, and was taken down.</summary>
    Withdrawn,
}
