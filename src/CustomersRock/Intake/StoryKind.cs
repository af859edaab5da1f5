namespace CustomersRock.Intake;

internal enum StoryKind
{
    /// <summary>A file that its teller made, with the form or after the template.</summary>
    File,

    /// <summary>A letter in the teller's own words.</summary>
    Letter,
}
