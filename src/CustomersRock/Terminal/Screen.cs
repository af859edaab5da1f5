using System.Text;
using Spectre.Console;

namespace CustomersRock.Terminal;

/// <summary>All that the program says goes through here: made safe, coloured where a terminal shows it, silent where asked.</summary>
internal sealed class Screen(ProgramHost host, Verbosity verbosity, bool colour)
{
    private readonly ColourLines? output = colour && host.OutputIsTerminal ? new ColourLines(host, host.Out) : null;
    private readonly ColourLines? error = colour && host.ErrorIsTerminal ? new ColourLines(host, host.Error) : null;

    public Verbosity Verbosity => verbosity;

    /// <summary>True where moving progress makes sense.</summary>
    public bool Moves => output is not null && verbosity != Verbosity.Quiet;

    /// <summary>What was asked for: always shown, on standard output.</summary>
    public void Print(params ReadOnlySpan<Phrase> line) => Write(host.Out, output, line);

    /// <summary>What is good to know: not shown when quiet.</summary>
    public void Say(params ReadOnlySpan<Phrase> line)
    {
        if (verbosity != Verbosity.Quiet)
            Write(host.Out, output, line);
    }

    /// <summary>Only shown when asked to be verbose.</summary>
    public void Detail(params ReadOnlySpan<Phrase> line)
    {
        if (verbosity == Verbosity.Verbose)
            Write(host.Out, output, line);
    }

    /// <summary>What went wrong: always shown, on standard error.</summary>
    public void Complain(params ReadOnlySpan<Phrase> line) => Write(host.Error, error, line);

    /// <summary>A mistake in the command: what, and how to do it right.</summary>
    public int WrongUsage(string what)
    {
        Complain(Phrase.Error("error: "), what);
        return ExitCode.WrongUsage;
    }

    public int Problem(string what)
    {
        Complain(Phrase.Error("error: "), what);
        return ExitCode.Problems;
    }

    /// <summary>For what moves or asks; loads Spectre.Console.</summary>
    public IAnsiConsole OpenConsole()
    {
        var console = host.OpenConsole(host.Out);
        if (!colour)
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;

        return console;
    }

    /// <summary>Text made for programs, as it is.</summary>
    public void Raw(string text) => host.Out.Write(text);

    private static void Write(TextWriter plain, ColourLines? coloured, ReadOnlySpan<Phrase> line)
    {
        if (coloured is not null)
        {
            coloured.Write(line);
            return;
        }

        var text = new StringBuilder();
        foreach (var phrase in line)
            text.Append(SafeText.For(phrase.Text));

        plain.Write(text.Append('\n').ToString());
    }
}
