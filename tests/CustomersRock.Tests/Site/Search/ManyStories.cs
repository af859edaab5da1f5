using System.Globalization;
using System.Text;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Site.Search;

/// <summary>Made-up stories whose words are as unevenly frequent as those of people (Zipf): few everywhere, most in a story or two.</summary>
internal static class ManyStories
{
    private const int Vocabulary = 30_000;
    private const int WordsEach = 180;

    private static readonly string[] Syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "cha", "dri", "fle", "gro", "pla", "ster", "wen", "ing", "er", "ly", "tion"];

    public static TestSite Write(int count)
    {
        var site = TestSite.With("-- input/themes/kindness.md --\n---\nTitle: Kindness\nMeaning: Of kindness.\n---\n");
        for (var i = 0; i < count; i++)
            site.Write(Path(i), Story(i));

        return site;
    }

    public static string Path(int number) => string.Create(CultureInfo.InvariantCulture, $"input/stories/{2016 + (number % 10)}/story-{number}.md");

    public static string Story(int number)
    {
        var random = new Random(number);
        var published = new DateTime(2016 + (number % 10), 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(number);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\nTitle: {Words(random, 5)}\nPublished: {published:yyyy-MM-dd'T'HH:mm:ss'Z'}\nAuthor: Ada\nThemes: [kindness]\nDescription: {Words(random, 14)}\nPlace: {Words(random, 1)}\n---\n");
        for (var i = 0; i < 4; i++)
            text.Append(Words(random, WordsEach / 4)).Append(".\n\n");

        return text.ToString();
    }

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(random)));

    /// <summary>The rank of a word falls evenly on a logarithmic scale: its frequency is one by its rank.</summary>
    private static string Word(Random random)
    {
        var rank = (int)Math.Exp(random.NextDouble() * Math.Log(Vocabulary));
        var word = new StringBuilder();
        for (var rest = (uint)rank * 2654435761u % 1_000_003; word.Length == 0 || rest > 0; rest /= (uint)Syllables.Length)
            word.Append(Syllables[rest % Syllables.Length]);

        return word.ToString();
    }
}
