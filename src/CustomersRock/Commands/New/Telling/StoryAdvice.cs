using System.Collections.Immutable;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Drafting;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.New.Telling;

/// <summary>What is to be said of each answer, in the sentences of the form on the site (<c>theme/assets/submit/form.js</c>): a test holds both together.</summary>
/// <param name="origin">Whose story it is.</param>
internal sealed class StoryAdvice(Origin origin)
{
    /// <summary>Only here: the form does not know the stories of a site.</summary>
    public static readonly Remark TitleIsThere = Thought("A story of this year has this title already; another one keeps them apart.");

    private static readonly WordingLimits Limits = WordingLimits.Instance;

    private bool isEnglish;

    /// <summary>The story comes first: it tells the language of the rest.</summary>
    public ImmutableArray<Remark> Body(string text)
    {
        isEnglish = ToldText.IsEnglish(text);
        var words = WordCount.Of(text);
        return With(WordingField.Body, text, MarkdownParagraphs.Paragraphs(text).Count == 0 ? Needed("Write what happened.")
            : words < Limits.FewestWords ? Thought($"{Numbers.Count(words, "word")} so far; below {Limits.FewestWords} there is seldom a story.")
            : null);
    }

    public ImmutableArray<Remark> Title(string text) => With(WordingField.Title, text,
        text.Length == 0 ? Needed("Give it a title.")
        : text.Length > Limits.MostTitle ? Thought(TooLong(text, Limits.GoodTitle))
        : ToldText.IsShouted(text) ? Thought("Capitals are hard to read. Write it like a sentence.")
        : null);

    public ImmutableArray<Remark> Description(string text) => With(WordingField.Description, text,
        text.Length == 0 ? Needed("Say in one sentence what it is about.")
        : text.Length > Limits.MostDescription ? Thought(TooLong(text, Limits.GoodDescription))
        : text.Length < Limits.FewestDescription ? Thought("A little more: who did what?")
        : null);

    public ImmutableArray<Remark> Lesson(string text) => With(WordingField.Lesson, text, text.Length > Limits.MostLesson ? Thought(TooLong(text, Limits.MostLesson)) : null);

    public ImmutableArray<Remark> Person(string name) => With(WordingField.None, name, name.Contains(' ', StringComparison.Ordinal) ? Thought("The first name is enough.") : null);

    /// <summary>A place, a role, a part of a firm.</summary>
    public ImmutableArray<Remark> Short(string text) => With(WordingField.None, text, null);

    public static ImmutableArray<Remark> Asked(bool asked) => asked ? [] : [Thought("Ask whether you may name them. If you cannot, leave out what gives them away.")];

    public static ImmutableArray<Remark> Themes(int count) =>
        count == 0 ? [Needed("Name one theme, or up to three.")]
        : count > Limits.MostThemes ? [Needed($"Take away {count - Limits.MostThemes}: three themes are the most.")]
        : [];

    public ImmutableArray<Remark> Source(string words, bool isFirst) => With(WordingField.None, words, words.Length == 0 && isFirst ? Needed("Write who told it to you, or where it stood.") : null);

    public ImmutableArray<Remark> Link(string typed) =>
        typed.Length == 0 ? []
        : TypedLink.From(typed) is { } link ? With(WordingField.Links, link, null)
        : [Needed("This is not a whole link. Copy it from your browser.")];

    public ImmutableArray<Remark> Name(string name, bool isFirstName) => With(WordingField.None, name,
        name.Length == 0 ? Needed("Write the name to put below it, or choose “A reader”.")
        : isFirstName && name.Contains(' ', StringComparison.Ordinal) ? Thought("A first name is enough: with more, anybody can find you.")
        : null);

    public static ImmutableArray<Remark> Gain(bool gain) => gain ? [Thought("Say so in the first lines of the story.")] : [];

    public static ImmutableArray<Remark> Consent(bool consent) => consent ? [] : [Needed("Without your word we may not publish it.")];

    private ImmutableArray<Remark> With(WordingField field, string text, Remark? own) =>
        [.. own is null ? [] : new[] { own }, .. ToldText.Remarks(field, text, isEnglish, origin).Select(found => new Remark(MannerOf(found.Severity), found.Text))];

    private static string TooLong(string text, int good) => $"It has {text.Length} characters; {good} fit everywhere.";

    private static Remark Needed(string text) => new(Manner.Needed, text);

    private static Remark Thought(string text) => new(Manner.Thought, text);

    private static Manner MannerOf(Severity severity) => severity switch
    {
        Severity.Error => Manner.ToMend,
        Severity.Warning => Manner.PleaseLook,
        _ => Manner.Thought,
    };
}
