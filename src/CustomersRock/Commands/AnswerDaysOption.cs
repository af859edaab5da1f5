using System.CommandLine;

namespace CustomersRock.Commands;

/// <summary>How long an editor's answer took lately, as the workflows measure it.</summary>
internal static class AnswerDaysOption
{
    /// <summary>More is a slip.</summary>
    private const int Most = 3650;

    public static Option<int?> Make(string description)
    {
        var days = new Option<int?>("--answer-days") { HelpName = "DAYS", Description = description };
        days.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !(int.TryParse(token.Value, out var number) && number is >= 0 and <= Most))
                result.AddError($"--answer-days takes a whole number of days; \"{token.Value}\" is not one.");
        });
        return days;
    }
}
