namespace CustomersRock.Content.Model;

/// <summary>Where a story came from.</summary>
public enum Origin
{
    /// <summary>Sent in by the person it happened to.</summary>
    Reader,

    /// <summary>Told from published reports.</summary>
    News,

    /// <summary>An editor's own.</summary>
    Editor,
}
