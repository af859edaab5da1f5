using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Records;

internal static class SourceReader
{
    private static readonly string[] Licences = ["none", "excerpt", "cc0", "cc-by", "cc-by-sa", "cc-by-nc", "cc-by-nc-sa", "ogl", "permission"];

    public static ReadFile Read(ReadFile read, FileText file)
    {
        var id = read.Path[FilePlace.Sources.Length..^".yml".Length];
        if (id.Contains('/', StringComparison.Ordinal))
        {
            RecordFile.ReportWrongPlace(file, "a source", $"input/sources/{FilePlace.StemOf(read.Path)}.yml");
            return read;
        }

        if (id.Length is < 2 or > 60 || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            file.Sink.Add(FileRules.NotASlug, $"the name {Shown.Quoted(id)} cannot be the id of a source", "use 2 to 60 small letters, digits and dashes");

        List<string>? broken = null;
        var fields = FieldSet.Read(RecordFile.OpenYaml(file, ref broken), KeyTables.Source, file, 1, broken);
        var source = ReadFields(fields, id);
        CheckTerms(fields, source);
        // Half of what was agreed with a source is not agreed.
        return file.Sink.HasErrors ? read : read with { Source = source };
    }

    private static Source ReadFields(FieldSet fields, string id)
    {
        var licence = Licences[fields.OneOf(KeyNames.Licence, Licences) ?? 1];
        return new Source
        {
            Id = new SourceId(id),
            Title = fields.RequiredText(KeyNames.Title, "the name that readers see"),
            Site = fields.Url(KeyNames.Site) ?? fields.Missing(KeyNames.Site, "https://…"),
            Feed = fields.Url(KeyNames.Feed),
            Enabled = fields.Flag(KeyNames.Enabled, true),
            Kind = fields.Text(KeyNames.Kind),
            Language = fields.Language(KeyNames.Language),
            Licence = licence,
            LicenceUrl = fields.Url(KeyNames.LicenceUrl),
            Excerpt = fields.Number(KeyNames.Excerpt, 0, 300, licence == "none" ? 0 : 40),
            Include = FilterFields.Read(fields, KeyNames.Include),
            Exclude = FilterFields.Read(fields, KeyNames.Exclude),
            Themes = fields.ThemeIds(),
            Weight = fields.Fraction(KeyNames.Weight, 0.1, 3, 1),
            Poll = fields.Duration(KeyNames.Poll, TimeSpan.FromMinutes(15), TimeSpan.FromDays(365), TimeSpan.FromHours(6)),
            MaxAge = fields.Duration(KeyNames.MaxAge, TimeSpan.FromHours(1), TimeSpan.FromDays(3650), TimeSpan.FromDays(60)),
            MaxItems = fields.Number(KeyNames.MaxItems, 1, 500, 50),
            AddedBy = fields.RequiredText(KeyNames.AddedBy, "your name"),
            Added = Added(fields),
            Verified = fields.Date(KeyNames.Verified),
            Note = fields.Text(KeyNames.Note),
            At = fields.PositionOf(KeyNames.Title),
            Keys = fields.Positions(),
        };
    }

    private static DateTimeOffset? Added(FieldSet fields)
    {
        var added = fields.Date(KeyNames.Added);
        if (added is null)
            fields.Missing(KeyNames.Added, "2026-11-24");

        return added;
    }

    private static void CheckTerms(FieldSet fields, Source source)
    {
        if (source.Enabled && source.Feed is null)
            fields.Missing(KeyNames.Feed, "https://… (or Enabled: false, for a source that is read by hand)");

        if (source.Licence is ['c', 'c', '-', ..] or "ogl" && source.LicenceUrl is null && fields.Find(KeyNames.LicenceUrl) is null)
            Report(fields, KeyNames.Licence, $"the licence {source.Licence} needs the page where it was read", "add a line LicenceUrl: https://…");

        if (source.Licence == "none" && source.Excerpt > 0)
            Report(fields, KeyNames.Excerpt, "with Licence: none nothing may be quoted", "write Excerpt: 0");

        if (source.Licence == "excerpt" && source.Excerpt > 100)
            Report(fields, KeyNames.Excerpt, "with Licence: excerpt at most 100 words may be quoted", "write Excerpt: 100, or less");

        if (source.Licence == "permission" && source.Note is null)
            Report(fields, KeyNames.Licence, "a permission must say from whom and when", "add a line Note: and say it there");
    }

    private static void Report(FieldSet fields, KeyName key, string what, string mend)
    {
        FilePosition at = fields.PositionOf(key);
        fields.Sink.Add(ValueRules.Licence, at.Line, at.Column, what, mend);
    }
}
