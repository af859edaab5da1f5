namespace CustomersRock.Content.Model;

/// <summary>Under which licence a story may be used again.</summary>
public static class StoryLicence
{
    public const string CreativeCommonsBy = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>Null where the text appeared elsewhere first and was lent to us only.</summary>
    public static string? Of(Story story) => story.Canonical is null ? CreativeCommonsBy : null;
}
