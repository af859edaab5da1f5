namespace CustomersRock.Content.Checks.Wording;

/// <summary>Where a text stands in a story.</summary>
[Flags]
public enum WordingField
{
    None = 0,
    Title = 1,
    Description = 2,
    Lesson = 4,
    Consent = 8,
    Body = 16,

    /// <summary>A web address on its own.</summary>
    Links = 32,
}
