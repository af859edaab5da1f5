using System.CommandLine;
using System.CommandLine.Parsing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

/// <summary>Says what is wrong with the words that were given, and what to write instead.</summary>
internal static class WrongUsage
{
    public static int Explain(ParseResult result, ProgramHost host)
    {
        foreach (var word in result.UnmatchedTokens)
        {
            if (StatiqWords.Replacement(word) is { } replacement)
            {
                host.Error.Write($"error: {word}: {replacement}\n");
                return ExitCode.WrongUsage;
            }
        }

        foreach (var message in result.Errors.Select(error => Said(error, result)).Distinct(StringComparer.Ordinal))
            host.Error.Write($"error: {SafeText.For(message)}\n");
        foreach (var word in result.UnmatchedTokens)
        {
            if (Nearest(word, result.CommandResult.Command) is { } near)
                host.Error.Write($"Did you mean {near}?\n");
        }

        var command = result.CommandResult.Command is RootCommand ? "" : PathOf(result) + " ";
        host.Error.Write($"Help: customersrock {command}--help\n");
        return ExitCode.WrongUsage;
    }

    /// <summary>The parser's words on one line; where a command is only the first half of one, what the other half may be.</summary>
    private static string Said(ParseError error, ParseResult result)
    {
        var command = result.CommandResult.Command;
        var isHalf = command is not RootCommand && command.Subcommands.Count > 0 && command.Action is null && result.UnmatchedTokens.Count == 0;
        return isHalf
            ? $"{PathOf(result)} what? One of: {string.Join(", ", command.Subcommands.Select(known => known.Name))}."
            : string.Join(' ', error.Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Nearest(string word, Command command)
    {
        var options = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));
        Symbol[] known = [.. command.Subcommands, .. options];
        return Suggest.Nearest(word, known.Where(symbol => !symbol.Hidden).Select(symbol => symbol.Name));
    }

    private static string PathOf(ParseResult result)
    {
        var words = new List<string>();
        for (var at = result.CommandResult; at?.Command is not (null or RootCommand); at = at.Parent as CommandResult)
            words.Insert(0, at.Command.Name);

        return string.Join(' ', words);
    }
}
