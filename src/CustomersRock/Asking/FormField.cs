namespace CustomersRock.Asking;

/// <summary>A question of the issue form.</summary>
/// <param name="Id">Its id, by which the form on the site fills it in.</param>
/// <param name="Label">What GitHub writes above the answer.</param>
/// <param name="IsNeeded">Whether nothing is made of a form without it.</param>
/// <param name="IsOneLine">Whether the form takes only one line, or a choice: what is longer was typed elsewhere.</param>
internal sealed record FormField(string Id, string Label, bool IsNeeded, bool IsOneLine)
{
    /// <summary>The line by which the answer is found.</summary>
    public string Heading => "### " + Label;
}
