using System.CommandLine;

namespace CustomersRock.Commands;

/// <summary>An option that takes a day or a time of ISO 8601; anything else is wrong usage.</summary>
internal sealed class TimeOption : Option<string?>
{
    public TimeOption(string name)
        : base(name)
    {
        Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !IsoTime.TryParse(token.Value, out _))
                result.AddError($"{name} takes a time of ISO 8601, as in 2026-11-24 or 2026-11-24T08:00:00Z; \"{token.Value}\" is not.");
        });
    }
}
