using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Terminal;
using Spectre.Console;

namespace CustomersRock.Commands.New.Telling;

/// <summary>Asks on a terminal, one question after the other. A remark never holds anybody back: Enter goes on, whatever was said.</summary>
/// <param name="console">Where.</param>
/// <param name="token">Ctrl-C.</param>
internal sealed class Asker(IAnsiConsole console, CancellationToken token)
{
    /// <summary>Ends what has several lines, as in mail programs of old: it can be typed and pasted everywhere.</summary>
    private const string End = ".";

    private const string Keep = "Write it again, or press Enter to keep it.";
    private const string Leave = "Or press Enter once more to leave it for later: then the file says what is missing.";

    /// <summary>Without colours as well: what the program says itself begins at the margin, what is typed behind a sign.</summary>
    public void Say(string text, Tone tone = Tone.Faint)
    {
        var escaped = Markup.Escape(SafeText.For(text));
        console.MarkupLine(ColourLines.StyleOf(tone) is { } style ? $"[{style}]{escaped}[/]" : escaped);
    }

    public void Say(ImmutableArray<Remark> remarks)
    {
        foreach (var remark in remarks)
            console.MarkupLine($"[{ColourLines.StyleOf(ToneOf(remark.Manner))}]{FormWords.NameOf(remark.Manner)}:[/] {Markup.Escape(SafeText.For(remark.Text))}");
    }

    /// <param name="question">What is asked.</param>
    /// <param name="judge">What is to be said of an answer.</param>
    /// <param name="orElse">What Enter does to an answer of which something was said; null: keeps it, or leaves it for later.</param>
    public async Task<string> Line(Question question, Func<string, ImmutableArray<Remark>> judge, string? orElse = null)
    {
        Ask(question);
        var answer = await Read();
        while (!(question.IsOptional && answer.Length == 0) && judge(answer) is { IsEmpty: false } said)
        {
            Say(said);
            Say(orElse ?? (answer.Length > 0 ? Keep : Leave));
            var again = await Read();
            if (again.Length == 0)
                return answer;

            answer = again;
        }

        return answer;
    }

    /// <summary>What has several lines: everything before a line with a single dot.</summary>
    public async Task<string> Lines(Question question, string hint)
    {
        Ask(question);
        Say(hint);
        var lines = new List<string>();
        for (var line = await Read(); line != End; line = await Read())
            lines.Add(line);

        return string.Join('\n', lines);
    }

    public async Task<bool> YesOrNo(Question question)
    {
        Ask(question);
        return await YesOrNo();
    }

    public async Task<bool> YesOrNo(string question)
    {
        Say(question, Tone.Plain);
        return await YesOrNo();
    }

    /// <returns>Counted from 0; Enter takes the first.</returns>
    public async Task<int> Choice(Question question, ImmutableArray<string> choices)
    {
        Ask(question);
        for (var i = 0; i < choices.Length; i++)
            Say(string.Create(CultureInfo.InvariantCulture, $"  {i + 1}  {choices[i]}"), Tone.Plain);

        Say($"1 to {choices.Length.ToString(CultureInfo.InvariantCulture)}; Enter takes 1.");
        while (true)
        {
            var answer = await Read();
            if (answer.Length == 0)
                return 0;

            if (int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Length)
                return number - 1;

            var named = choices.IndexOf(choices.FirstOrDefault(choice => choice.Contains(answer, StringComparison.OrdinalIgnoreCase)) ?? "");
            if (named >= 0)
                return named;

            Say("Type one of the numbers, please, or press Enter for 1.");
        }
    }

    public void Ask(Question question)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(question.Label)}[/]{(question.IsOptional && question.Hint.Length > 0 ? " [grey]if you like[/]" : "")}");
        if (question.Hint.Length > 0)
            Say(question.Hint);
    }

    /// <summary>One line, without what stands around it.</summary>
    public async Task<string> Read() => (await console.PromptAsync(new TextPrompt<string>(">") { AllowEmpty = true }, token)).Trim();

    private async Task<bool> YesOrNo()
    {
        Say("y for yes; Enter for no.");
        return (await Read()).StartsWith("y", StringComparison.OrdinalIgnoreCase);
    }

    private static Tone ToneOf(Manner manner) => manner switch
    {
        Manner.Thought => Tone.Hint,
        Manner.PleaseLook => Tone.Warning,
        _ => Tone.Error,
    };
}
