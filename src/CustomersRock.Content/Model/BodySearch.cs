namespace CustomersRock.Content.Model;

/// <summary>Whether a body holds words that the checks look for at every letter: known from reading, so that it need not be searched in each build.</summary>
public enum BodySearch
{
    /// <summary>Nobody has looked.</summary>
    Unknown,

    /// <summary>Nothing is there.</summary>
    Clean,

    /// <summary>Something is there that a check will tell.</summary>
    Suspicious,
}
