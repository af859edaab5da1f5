using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Bodies;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Records;

internal static class GatheredReader
{
    private const string NoPicturesMend = "link to the original instead; it shows its own";

    // The mended line shows where a sentence goes; taken over as it stands it is nobody's.
    private const string ExampleNote = "Why this is here, in a sentence or two of your own.";

    public static ReadFile Read(ReadFile read, FileText file, FolderDefaults defaults, BodyReader bodies)
    {
        var id = read.Path[FilePlace.Gathered.Length..^".md".Length];
        if (!IsPlace(id.Split('/')))
        {
            RecordFile.ReportWrongPlace(file, "a gathered item", $"input/gathered/2026/11/{FilePlace.StemOf(read.Path)}.md");
            return read;
        }

        var slug = FilePlace.StemOf(read.Path);
        RecordFile.CheckSlug(file, slug);
        var (fields, bodyStart) = RecordFile.Open(file, KeyTables.Gathered);
        if (fields is null)
            return read;

        // Several stand on one page of the list, so their ids must differ.
        var place = new BodyPlace { NoPictures = BodyRules.NoPicturesHere, NoPicturesMend = NoPicturesMend, IdPrefix = Slug.From(slug) + "-", Defaults = defaults };
        var note = bodies.Read(file, bodyStart, place, true, out var plain);
        if (plain.Length == 0 || plain.Trim() == ExampleNote)
        {
            var (line, column) = file.Source.At(bodyStart);
            file.Sink.Add(ValueRules.NoNote, line, column, "the editor's sentence is missing", "write below the front matter, in a sentence or two of your own, why the item is here", ExampleNote);
        }

        var item = ReadFields(fields, defaults, id) with { Note = note, NoteText = plain };
        return file.Sink.CostsFile ? read : read with { Item = item };
    }

    private static bool IsPlace(string[] parts) =>
        parts is [{ Length: 4 } year, { Length: 2 } month, { Length: > 0 }] && year.All(char.IsAsciiDigit) && int.TryParse(month, out var number) && number is >= 1 and <= 12;

    private static GatheredItem ReadFields(FieldSet fields, FolderDefaults defaults, string id) => new()
    {
        Id = id,
        Title = fields.RequiredText(KeyNames.Title, "the item's own headline"),
        Url = fields.Url(KeyNames.Url) ?? fields.Missing(KeyNames.Url, "https://…"),
        Source = Source(fields),
        Published = RequiredDate(fields, KeyNames.Published),
        Gathered = RequiredDate(fields, KeyNames.Gathered),
        Themes = fields.RequiredThemes(defaults),
        Author = fields.Text(KeyNames.Author),
        Excerpt = fields.Text(KeyNames.Excerpt),
        Also = fields.Citations(KeyNames.Also),
        Companies = fields.CompanyMentions(),
        Draft = fields.Flag(KeyNames.Draft, false),
        Note = Body.Empty,
        NoteText = "",
        At = fields.PositionOf(KeyNames.Title),
        Keys = fields.Positions(),
    };

    private static SourceId Source(FieldSet fields)
    {
        if (fields.Scalar(KeyNames.Source) is not { } value)
            return new SourceId(fields.Missing(KeyNames.Source, "metro-uk"));

        var id = value.Text.Trim();
        if (!Slug.IsSlug(id))
        {
            fields.Sink.Add(ValueRules.NotOneOf, value, $"{Shown.Quoted(id)} is not the id of a source", "write the name of its file in input/sources/ without the ending",
                Slug.From(id) is { Length: > 0 } slug ? fields.File.Source.LineWith(value, slug) : null);
            fields.Sink.GiveUp();
        }

        return new SourceId(id);
    }

    private static DateTimeOffset RequiredDate(FieldSet fields, KeyName key)
    {
        var date = fields.Date(key);
        if (date is null)
            fields.Missing(key, "2026-11-24");

        return date ?? default;
    }
}
