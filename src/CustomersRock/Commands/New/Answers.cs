using System.Collections.Immutable;
using CustomersRock.Terminal;
using Spectre.Console;

namespace CustomersRock.Commands.New;

/// <summary>What was given for each field: from options, or asked for on a terminal.</summary>
internal sealed class Answers
{
    private readonly Dictionary<Field, ImmutableArray<string>> values = [];

    public string? One(Field field) => values.TryGetValue(field, out var given) && given.Length > 0 ? given[^1] : null;

    public ImmutableArray<string> All(Field field) => values.TryGetValue(field, out var given) ? given : [];

    /// <summary>Null, and said why, where something is missing or wrong and nobody can be asked.</summary>
    /// <exception cref="OperationCanceledException">Ctrl-C while somebody was asked.</exception>
    public static async Task<Answers?> Collect(Call call, IReadOnlyList<Field> fields, CancellationToken token)
    {
        var answers = new Answers();
        foreach (var field in fields)
        {
            var given = (call.Result.GetValue(field.Option) ?? []).Select(value => value.Trim()).Where(value => value.Length > 0).ToImmutableArray();
            if (given.Select(field.Complaint).FirstOrDefault(complaint => complaint is not null) is { } wrong)
            {
                call.Screen.WrongUsage($"{field.Option.Name}: {wrong}");
                return null;
            }

            answers.values[field] = given;
        }

        var missing = fields.Where(field => field.Required && answers.values[field].IsEmpty).ToList();
        if (missing.Count == 0)
            return answers;

        return call.Host.InputIsTerminal && call.Host.OutputIsTerminal ? await Ask(call, answers, fields, token) : Refuse(call, missing);
    }

    private static Answers? Refuse(Call call, List<Field> missing)
    {
        call.Screen.WrongUsage("nobody can be asked here, so give: " + string.Join(", ", missing.Select(field => $"{field.Option.Name} {field.Option.HelpName}")));
        return null;
    }

    private static async Task<Answers> Ask(Call call, Answers answers, IReadOnlyList<Field> fields, CancellationToken token)
    {
        var console = call.Screen.OpenConsole();
        foreach (var field in fields)
        {
            if (answers.values[field].IsEmpty)
                answers.values[field] = await Ask(console, field, token);
        }

        return answers;
    }

    private static async Task<ImmutableArray<string>> Ask(IAnsiConsole console, Field field, CancellationToken token)
    {
        var prompt = new TextPrompt<string>(Markup.Escape(field.Question) + (field.Required ? "" : " [grey](or nothing)[/]"))
        {
            AllowEmpty = !field.Required,
            Validator = answer => Judge(field, answer.Trim()),
        };
        var answer = (await console.PromptAsync(prompt, token)).Trim();
        return answer.Length == 0 ? [] : [answer];
    }

    private static ValidationResult Judge(Field field, string answer)
    {
        if (answer.Length == 0)
            return field.Required ? ValidationResult.Error("[red]This one is needed.[/]") : ValidationResult.Success();

        return field.Complaint(answer) is { } complaint ? ValidationResult.Error($"[red]{Markup.Escape(SafeText.For(complaint))}[/]") : ValidationResult.Success();
    }
}
