namespace CustomersRock.Commands.New.Telling;

/// <summary>What stands in the file for an answer that was left for later: words that <c>check</c> knows as left from a template (CR0808), so that none is published.</summary>
internal static class Placeholders
{
    public const string Title = "Title of your story";
    public const string Description = "One sentence that says what the story is about.";
    public const string Body = "Your story here: what happened, who did it, and what it meant to you.";
}
