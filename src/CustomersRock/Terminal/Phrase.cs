namespace CustomersRock.Terminal;

/// <summary>A part of a line and how it is meant.</summary>
internal readonly record struct Phrase(Tone Tone, string Text)
{
    public static implicit operator Phrase(string text) => new(Tone.Plain, text);

    public static Phrase Faint(string text) => new(Tone.Faint, text);

    public static Phrase Good(string text) => new(Tone.Good, text);

    public static Phrase Warning(string text) => new(Tone.Warning, text);

    public static Phrase Error(string text) => new(Tone.Error, text);

    public static Phrase Strong(string text) => new(Tone.Strong, text);

    public static Phrase Mend(string text) => new(Tone.Mend, text);
}
