using System.CommandLine;
using System.Globalization;

namespace CustomersRock.Commands.Inbox;

/// <summary>An option that takes a whole number from 1 on; anything else is wrong usage.</summary>
internal sealed class CountOption : Option<string?>
{
    public CountOption(string name, int largest = int.MaxValue)
        : base(name)
    {
        HelpName = "N";
        var range = largest == int.MaxValue ? "from 1 on" : string.Create(CultureInfo.InvariantCulture, $"from 1 to {largest}");
        Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !(Parse(token.Value) is { } count && count >= 1 && count <= largest))
                result.AddError($"{name} takes a number {range}; \"{token.Value}\" is not.");
        });
    }

    /// <summary>Null where it is not given.</summary>
    public int? From(Call call) => Parse(call.Result.GetValue(this));

    private static int? Parse(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
