using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Reading.Yaml;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>Reads single values of a <see cref="FieldSet"/>; each that is not what its key asks for is told, and counts as not there.</summary>
internal static class ValueFields
{
    private static readonly (string Name, string Tag)[] LanguageNames =
    [
        ("English", "en"), ("German", "de"), ("French", "fr"), ("Spanish", "es"), ("Portuguese", "pt"), ("Italian", "it"), ("Dutch", "nl"),
    ];

    public static YamlScalar? Scalar(this FieldSet fields, KeyName key)
    {
        var value = fields.Find(key);
        if (value is null or YamlScalar)
            return (YamlScalar?)value;

        fields.Sink.Add(ValueRules.WrongKind, value, $"{key} is {value.Kind}, and should be a text", $"write {key}: and the text on one line");
        return null;
    }

    public static string? Text(this FieldSet fields, KeyName key) => fields.Scalar(key)?.Text.Trim() is { Length: > 0 } text ? text : null;

    public static string RequiredText(this FieldSet fields, KeyName key, string example) => fields.Text(key) ?? fields.Missing(key, example);

    /// <summary>Says that a required key is missing, unless something was said about it already.</summary>
    public static string Missing(this FieldSet fields, KeyName key, string example)
    {
        if (fields.Find(key) is YamlScalar { Text: var text } && text.Trim().Length > 0 || fields.Find(key) is YamlList or YamlMap || fields.IsBroken(key))
        {
            fields.Sink.GiveUp();
            return "";
        }

        if (fields.KeyOf(key) is { } at)
            fields.Sink.Add(ValueRules.Missing, at, $"{key} has no value", $"write a line such as {key}: {example}");
        else if (fields.SlipOf(key) is { } slip)
            fields.MissingBySlip(key, slip);
        else
            fields.Sink.Add(ValueRules.Missing, fields.Line, 1, $"{key} is missing", $"add a line such as {key}: {example}");

        return "";
    }

    /// <summary>One slip, one complaint: the hint that the key is unknown gives way.</summary>
    private static void MissingBySlip(this FieldSet fields, KeyName key, YamlScalar slip)
    {
        fields.Sink.TakeBack(slip);
        var what = $"{key} is missing, and there is no key {Shown.Quoted(slip.Text)}";
        if (fields.IsSlipOf(slip, key))
            fields.Sink.AddCertain(ValueRules.Missing, slip, what, $"did you mean \"{key}\"?", fields.File.Source.LineWith(slip, key.Text));
        else
            fields.Sink.Add(ValueRules.Missing, slip, what, $"did you mean \"{key}\"?", fields.File.Source.LineWith(slip, key.Text));
    }

    public static DateTimeOffset? Date(this FieldSet fields, KeyName key)
    {
        if (fields.Scalar(key) is not { } value)
            return null;

        if (IsoDate.TryParse(value.Text.AsSpan().Trim(), out var date))
            return date;

        var readings = IsoDate.Readings(value.Text.Trim());
        var mend = readings.Length switch
        {
            0 => "write year, month and day, as in 2026-11-24",
            1 => $"write {Iso(readings[0])}",
            _ => $"write {Iso(readings[0])} for {Spelt(readings[0])}, or {Iso(readings[1])} for {Spelt(readings[1])}",
        };
        fields.Sink.AddCertain(ValueRules.NotADate, value, $"{Shown.Quoted(value.Text)} is not a date as this site writes them", mend,
            readings.Length == 1 ? fields.File.Source.LineWith(value, Iso(readings[0])) : null);
        return null;
    }

    public static string? Url(this FieldSet fields, KeyName key)
    {
        if (fields.Scalar(key) is not { } value)
            return null;

        var text = value.Text.Trim();
        if (WebAddress.IsHttp(text))
            return text;

        var whole = "https://" + text;
        var canMend = !text.Contains(':', StringComparison.Ordinal) && text.Contains('.', StringComparison.Ordinal) && WebAddress.IsHttp(whole);
        fields.Sink.AddCertain(ValueRules.NotAnAddress, value, $"{Shown.Quoted(text)} is not a whole web address", "write it with http:// or https://, without a user name",
            canMend ? fields.File.Source.LineWith(value, whole) : null);
        return null;
    }

    public static bool Flag(this FieldSet fields, KeyName key, bool otherwise)
    {
        if (fields.Scalar(key) is not { } value)
        {
            // Nobody's draft is published because it says so in a list.
            if (fields.Find(key) is not null)
                fields.Sink.GiveUp();

            return otherwise;
        }

        if (!value.IsQuoted && bool.TryParse(value.Text, out var flag))
            return flag;

        var meant = value.Text.Trim().ToLowerInvariant() switch
        {
            "yes" or "on" or "y" or "1" or "true" => "true",
            "no" or "off" or "n" or "0" or "false" => "false",
            _ => null,
        };
        fields.Sink.AddCertain(ValueRules.NotYesOrNo, value, $"{Shown.Quoted(value.Text)} is neither true nor false", $"write {key}: {meant ?? "true"}",
            meant is null ? null : fields.File.Source.LineWith(value, meant));
        return otherwise;
    }

    public static int Number(this FieldSet fields, KeyName key, int least, int most, int otherwise)
    {
        if (fields.Scalar(key) is not { } value)
            return otherwise;

        if (int.TryParse(value.Text.AsSpan().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;

        fields.ReportNumber(value, string.Create(CultureInfo.InvariantCulture, $"write a whole number from {least} to {most}"));
        return otherwise;
    }

    public static double Fraction(this FieldSet fields, KeyName key, double least, double most, double otherwise)
    {
        if (fields.Scalar(key) is not { } value)
            return otherwise;

        if (double.TryParse(value.Text.AsSpan().Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;

        fields.ReportNumber(value, string.Create(CultureInfo.InvariantCulture, $"write a number from {least} to {most}, such as 0.5"));
        return otherwise;
    }

    public static TimeSpan Duration(this FieldSet fields, KeyName key, TimeSpan least, TimeSpan most, TimeSpan otherwise)
    {
        if (fields.Scalar(key) is not { } value)
            return otherwise;

        var isDuration = Fields.Duration.TryParse(value.Text.Trim(), out var duration);
        if (isDuration && duration >= least && duration <= most)
            return duration;

        // An example must be one that may be written there.
        var examples = most < TimeSpan.FromDays(1) ? "30s or 2m" : "30m, 6h or 1d";
        fields.Sink.Add(ValueRules.NotADuration, value, $"{Shown.Quoted(value.Text)} is not a span of time that {key} can have",
            $"write it as {examples}, from {Fields.Duration.Write(least)} to {Fields.Duration.Write(most)}");
        return otherwise;
    }

    /// <summary>The index of the value among the names; null where it is absent or another.</summary>
    public static int? OneOf(this FieldSet fields, KeyName key, string[] names)
    {
        if (fields.Scalar(key) is not { } value)
            return null;

        for (var i = 0; i < names.Length; i++)
        {
            if (value.Text.Equals(names[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }

        if (Suggest.SameLetters(value.Text, names) is { } same)
        {
            fields.Sink.AddCertain(ValueRules.NotOneOf, value, $"{key} cannot be {Shown.Quoted(value.Text)}", $"write {same}", fields.File.Source.LineWith(value, same));
            return null;
        }

        var nearest = Suggest.Nearest(value.Text, names);
        fields.Sink.Add(ValueRules.NotOneOf, value, $"{key} cannot be {Shown.Quoted(value.Text)}", nearest is null ? $"write one of {string.Join(", ", names)}" : $"did you mean \"{nearest}\"?",
            nearest is null ? null : fields.File.Source.LineWith(value, nearest));
        return null;
    }

    public static string? Language(this FieldSet fields, KeyName key)
    {
        if (fields.Scalar(key) is not { } value)
            return null;

        var text = value.Text.Trim();
        foreach (var (name, tag) in LanguageNames)
        {
            if (text.Equals(name, StringComparison.OrdinalIgnoreCase))
                return tag;
        }

        if (IsLanguageTag(text))
            return text;

        fields.Sink.Add(ValueRules.NotALanguage, value, $"{Shown.Quoted(text)} is not a language tag", "write it as en, pt or pt-BR");
        return null;
    }

    /// <summary>A name for <c>xref:</c> links.</summary>
    public static string? Xref(this FieldSet fields)
    {
        if (fields.Scalar(KeyNames.Xref) is not { } value)
            return null;

        var text = value.Text.Trim();
        if (Slug.IsSlug(text))
            return text;

        fields.Sink.Add(ValueRules.NotOneOf, value, $"{Shown.Quoted(text)} cannot be the name of a link", $"write {Slug.From(text)}", fields.File.Source.LineWith(value, Slug.From(text)));
        return null;
    }

    private static bool IsLanguageTag(string text)
    {
        var parts = text.Split('-');
        if (parts.Length > 5 || parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter))
            return false;

        return parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    private static void ReportNumber(this FieldSet fields, YamlScalar value, string mend) =>
        fields.Sink.Add(ValueRules.NotANumber, value, $"{Shown.Quoted(value.Text)} is not a number that fits here", mend);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Spelt(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);
}
