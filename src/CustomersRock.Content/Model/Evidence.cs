namespace CustomersRock.Content.Model;

/// <summary>How we know that a story is true.</summary>
public enum Evidence
{
    /// <summary>The teller was there.</summary>
    FirstHand,

    /// <summary>Reports or papers that others can read.</summary>
    Documented,

    /// <summary>Passed on by somebody who heard it.</summary>
    Retold,
}
