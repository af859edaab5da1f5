using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Settings;

/// <summary>The keys below <c>Opinion:</c>.</summary>
internal static class OpinionFields
{
    public static OpinionSettings Read(FieldSet? fields, OpinionSettings before)
    {
        if (fields is null)
            return before;

        var settings = before with
        {
            Endpoint = Endpoint(fields) ?? before.Endpoint,
            Model = fields.Text(SettingKeys.Model) ?? before.Model,
            Timeout = fields.Duration(SettingKeys.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10), before.Timeout),
            MostTime = fields.Duration(SettingKeys.MostTime, TimeSpan.FromSeconds(1), TimeSpan.FromHours(6), before.MostTime),
            MostItems = fields.Number(SettingKeys.MostItems, 1, 1000, before.MostItems),
            MostTokens = fields.Number(SettingKeys.MostTokens, 1000, 100_000_000, before.MostTokens),
            Weight = fields.Fraction(SettingKeys.Weight, 0, 1, before.Weight),
        };

        // Overrides come one at a time, so that only a file can be said to lack something.
        if (fields.Line > 0 && settings.Endpoint is not null && settings.Model is null)
            fields.Missing(SettingKeys.Model, "llama3.2");

        return settings;
    }

    private static string? Endpoint(FieldSet fields)
    {
        if (fields.Url(SettingKeys.Endpoint) is not { } text)
            return null;

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback) && address is { Query: "", Fragment: "" })
            return text;

        // A query would be the place for a key.
        fields.Sink.Add(SettingsRules.BadEndpoint, fields.Scalar(SettingKeys.Endpoint)!, $"{Shown.Quoted(text)} is not a plain https address",
            "write one such as https://api.example.org/v1, or of this machine: http://localhost:11434/v1");
        return null;
    }
}
