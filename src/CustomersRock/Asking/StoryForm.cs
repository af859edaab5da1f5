using System.Collections.Immutable;

namespace CustomersRock.Asking;

/// <summary>The form "Tell a story" on GitHub, <c>.github/ISSUE_TEMPLATE/tell-a-story.yml</c>, in its order: a test holds both together.</summary>
internal static class StoryForm
{
    public const string Template = "tell-a-story.yml";

    /// <summary>What stands in the field of the title until somebody writes another.</summary>
    public const string TitleToReplace = "A short title in place of this one";

    /// <summary>What GitHub writes for an empty answer.</summary>
    public const string NoAnswer = "_No response_";

    public const string WasThere = "I was there";
    public const string HeardOrRead = "I heard or read it";
    public const string ByFirstName = "By first name";
    public const string ByInitials = "By initials";
    public const string AsAReader = "As “A reader”";
    public const string HasPhotograph = "I have a photograph for it. An editor will ask; please do not put it here.";
    public const string GivesWord = "It is true, it is mine to tell, and it may be published under CC BY 4.0 with the name I gave.";
    public const string AskedEverybody = "I asked everybody whom I name, and they agree.";
    public const string IsOfTheFirm = "I work for the firm, own it, or was paid.";

    public static readonly FormField Story = new("story", "The story", IsNeeded: true, IsOneLine: false);
    public static readonly FormField Description = new("description", "In one sentence", IsNeeded: true, IsOneLine: true);
    public static readonly FormField Place = new("place", "Town and country", IsNeeded: false, IsOneLine: true);
    public static readonly FormField Company = new("company", "Which shop, firm or office", IsNeeded: false, IsOneLine: true);
    public static readonly FormField Part = new("part", "Which part of it", IsNeeded: false, IsOneLine: true);
    public static readonly FormField People = new("people", "Whom to thank", IsNeeded: false, IsOneLine: false);
    public static readonly FormField When = new("when", "When it happened", IsNeeded: false, IsOneLine: true);
    public static readonly FormField Themes = new("themes", "Themes", IsNeeded: true, IsOneLine: true);
    public static readonly FormField Lesson = new("lesson", "What others can learn from it", IsNeeded: false, IsOneLine: true);
    public static readonly FormField Evidence = new("evidence", "How do you know it?", IsNeeded: true, IsOneLine: true);
    public static readonly FormField Sources = new("sources", "Who told it, or where it stood", IsNeeded: false, IsOneLine: false);
    public static readonly FormField Naming = new("naming", "How may we name you?", IsNeeded: true, IsOneLine: true);
    public static readonly FormField Name = new("name", "The name below the story", IsNeeded: false, IsOneLine: true);
    public static readonly FormField Photograph = new("photograph", "Photograph", IsNeeded: false, IsOneLine: false);
    public static readonly FormField Word = new("word", "Your word", IsNeeded: true, IsOneLine: false);

    public static readonly ImmutableArray<FormField> Fields =
        [Story, Description, Place, Company, Part, People, When, Themes, Lesson, Evidence, Sources, Naming, Name, Photograph, Word];

    /// <summary>The choices of each field that has some, as the form words them; those of the themes are the site's.</summary>
    public static readonly ImmutableDictionary<FormField, ImmutableArray<string>> Choices = new Dictionary<FormField, ImmutableArray<string>>
    {
        [Evidence] = [WasThere, HeardOrRead],
        [Naming] = [ByFirstName, ByInitials, AsAReader],
        [Photograph] = [HasPhotograph],
        [Word] = [GivesWord, AskedEverybody, IsOfTheFirm],
    }.ToImmutableDictionary();
}
