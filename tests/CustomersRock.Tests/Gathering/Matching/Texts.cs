namespace CustomersRock.Tests.Gathering.Matching;

/// <summary>Invented stories long enough to be compared.</summary>
internal static class Texts
{
    public const string Violin =
        "The boy had left his violin on the last bus, and his exam was in the morning. He sat on the stairs and said nothing at all. At ten somebody rang the bell. "
        + "The driver had found a label inside the case, walked two miles after his shift, and asked only whether he might hear a tune before he went home. He got two, and a piece of cake. "
        + "We wrote to his manager, who answered that this was the third such letter in a year and that they had run out of frames.";

    public const string Library =
        "For eleven years the reading room opened at nine, and for eleven years an old man stood before the door at half past eight. The new librarian asked him why. "
        + "He said that his flat was cold and the street was colder. Since that week there is a light behind the glass from eight, a chair, and tea in a flask that nobody ordered. "
        + "Four others have come since. The council has been asked to look at the hours, and the librarian has been asked to stop paying for the tea herself.";

    public const string Soup =
        "There was walnut oil on my soup although I had said that nuts make me ill. Before I had my coat on the owner stood at the table and said that the mistake was hers. "
        + "She washed a pan, cooked the soup once more in front of me, and sat down until I had tried it. When I passed by the week after, every dish on the board had its nuts and milk and wheat in green chalk.";

    /// <summary>Sentences cut at a full stop.</summary>
    public static string Without(string text, int sentence) => string.Join(". ", text.Split(". ").Where((_, i) => i != sentence));

    /// <summary>Words that occur in no other text: <c>word7x3</c>.</summary>
    public static string Own(int seed, int words) => string.Join(' ', Enumerable.Range(0, words).Select(i => $"w{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}{(char)('a' + (seed % 26))}{(char)('a' + (seed / 26))}"));
}
