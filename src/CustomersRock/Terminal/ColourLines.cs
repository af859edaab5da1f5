using System.Text;
using Spectre.Console;

namespace CustomersRock.Terminal;

/// <summary>Lines with colours. Apart from <see cref="Screen"/>, so that plain output never loads Spectre.Console.</summary>
internal sealed class ColourLines
{
    private readonly IAnsiConsole console;

    public ColourLines(ProgramHost host, TextWriter writer)
    {
        console = host.OpenConsole(writer);

        // The terminal breaks long lines itself; a break of ours would end up in what people copy and in the links that terminals make of places.
        console.Profile.Width = short.MaxValue;
    }

    public void Write(ReadOnlySpan<Phrase> line)
    {
        var markup = new StringBuilder();
        foreach (var phrase in line)
        {
            var text = Markup.Escape(SafeText.For(phrase.Text));
            if (StyleOf(phrase.Tone) is { } style && text.Length > 0)
                markup.Append('[').Append(style).Append(']').Append(text).Append("[/]");
            else
                markup.Append(text);
        }

        console.MarkupLine(markup.ToString());
    }

    public static string? StyleOf(Tone tone) => tone switch
    {
        Tone.Faint => "grey",
        Tone.Good => "green",
        Tone.Hint => "blue",
        Tone.Warning => "yellow",
        Tone.Error => "red bold",
        Tone.Mend => "green",
        Tone.For => "green bold",
        Tone.Against => "yellow underline",
        Tone.Strong => "bold",
        _ => null,
    };
}
