using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Bodies;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Records;

internal static class StoryReader
{
    private static readonly string[] Origins = ["reader", "news", "editor"];
    private static readonly string[] Evidences = ["first-hand", "documented", "retold"];

    public static ReadFile Read(ReadFile read, FileText file, FolderDefaults defaults, BodyReader bodies)
    {
        if (StoryPlace.Of(read.Path) is not { } place)
        {
            RecordFile.ReportWrongPlace(file, "a story", $"input/stories/2026/{FilePlace.StemOf(read.Path)}.md");
            return read;
        }

        RecordFile.CheckSlug(file, place.Name, place.Folder is null ? ".md" : "/");
        var id = new StoryId(place.Year, place.Name);
        read = read with { Address = SiteAddresses.Story(id) };
        var (fields, bodyStart) = RecordFile.Open(file, KeyTables.Story);
        if (fields is null)
            return read;

        if (fields.Date(KeyNames.Withdrawn) is { } gone)
            return WithdrawnReader.Read(read, file, fields, bodyStart, id, gone);

        // Whoever asked for it to be gone is not told on because of a slip in the day.
        if (fields.Find(KeyNames.Withdrawn) is not null)
            file.Sink.GiveUp();

        var bodyPlace = PlaceOf(place, defaults);
        var story = ReadFields(fields, place, defaults, bodyPlace) with { Body = bodies.Read(file, bodyStart, bodyPlace, false, out _) };
        return file.Sink.CostsFile ? read : read with { Story = story };
    }

    private static BodyPlace PlaceOf(StoryPlace place, FolderDefaults defaults) => new()
    {
        PictureFolder = place.Folder,
        NoPictures = BodyRules.PictureNeedsFolder,
        NoPicturesMend = place.Folder is null
            ? string.Create(CultureInfo.InvariantCulture, $"move it to input/stories/{place.Year:0000}/{place.Name}/index.md, with its pictures beside it")
            : "",
        Defaults = defaults,
    };

    private static Story ReadFields(FieldSet fields, StoryPlace place, FolderDefaults defaults, BodyPlace bodyPlace) => new()
    {
        Id = new StoryId(place.Year, place.Name),
        Title = fields.RequiredText(KeyNames.Title, "The boy who lost a ninja"),
        Published = Published(fields, place),
        Updated = fields.Date(KeyNames.Updated),
        Author = fields.Text(KeyNames.Author) ?? defaults.Author ?? fields.Missing(KeyNames.Author, "Anna"),
        Themes = fields.RequiredThemes(defaults),
        Description = fields.RequiredText(KeyNames.Description, "one sentence of what happened"),
        Origin = fields.OneOf(KeyNames.Origin, Origins) is { } origin ? (Origin)origin : defaults.Origin ?? Origin.Reader,
        Evidence = (Evidence?)fields.OneOf(KeyNames.Evidence, Evidences),
        Companies = fields.CompanyMentions(),
        People = fields.PeopleServing(),
        Place = fields.Text(KeyNames.Place),
        Sources = fields.Citations(KeyNames.Sources),
        Image = ImageField.Read(fields, bodyPlace),
        Lesson = fields.Text(KeyNames.Lesson),
        InReplyTo = InReplyTo(fields),
        Canonical = fields.Url(KeyNames.Canonical),
        Consent = fields.Text(KeyNames.Consent),
        Editor = fields.Text(KeyNames.Editor),
        Corrections = fields.CorrectionList(),
        RedirectFrom = fields.Redirects(),
        Xref = fields.Xref(),
        Draft = fields.Flag(KeyNames.Draft, false),
        Body = Body.Empty,
        At = fields.PositionOf(KeyNames.Title),
        Keys = fields.Positions(),
    };

    private static DateTimeOffset Published(FieldSet fields, StoryPlace place)
    {
        var published = fields.Date(KeyNames.Published);
        if (published is null && place.Date is null)
            fields.Missing(KeyNames.Published, "2026-11-24");

        if (published is { } day && place.Date is { } named && day.Date != named.Date)
            fields.Sink.Add(FileRules.DatesDiffer, fields.Find(KeyNames.Published)!,
                $"Published is {IsoDate.Write(day)}, and the file's name says {IsoDate.Write(named)}", "Published counts; rename the file, or leave the date out of its name");

        return published ?? place.Date ?? default;
    }

    private static BodyLink? InReplyTo(FieldSet fields)
    {
        if (fields.Scalar(KeyNames.InReplyTo) is not { } value)
            return null;

        var target = value.Text.Trim();
        if (Slug.IsSlug(target) || LinkPolicy.Classify(target) == LinkKind.Inside)
            return new BodyLink(target, new FilePosition(fields.Sink.Path, value.Line, value.Column));

        fields.Sink.Add(ValueRules.NotAnAddress, value, $"{Shown.Quoted(target)} is not a story of this site", "write the story's slug, or its address as /stories/2026/violin/");
        return null;
    }
}
