using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Bodies;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Records;

internal static class ThemeReader
{
    private static readonly BodyPlace Place = new() { NoPictures = BodyRules.NoPicturesHere, NoPicturesMend = "put the picture into a story" };

    public static ReadFile Read(ReadFile read, FileText file, BodyReader bodies)
    {
        var id = read.Path[FilePlace.Themes.Length..^".md".Length];
        if (id.Contains('/', StringComparison.Ordinal))
        {
            RecordFile.ReportWrongPlace(file, "a theme", $"input/themes/{FilePlace.StemOf(read.Path)}.md");
            return read;
        }

        RecordFile.CheckSlug(file, id);
        read = read with { Address = SiteAddresses.Theme(new ThemeId(id)) };
        var (fields, bodyStart) = RecordFile.Open(file, KeyTables.Theme);
        if (fields is null)
            return read;

        var theme = new Theme
        {
            Id = new ThemeId(id),
            Title = fields.RequiredText(KeyNames.Title, "Kindness"),
            Meaning = fields.RequiredText(KeyNames.Meaning, "one line of what it is"),
            Order = fields.Number(KeyNames.Order, 0, 10_000, int.MaxValue),
            StrongSignals = fields.Texts(KeyNames.StrongSignals),
            Signals = fields.Texts(KeyNames.Signals),
            LookAlikes = fields.Texts(KeyNames.LookAlikes),
            RedirectFrom = fields.Redirects(),
            Body = bodies.Read(file, bodyStart, Place, false, out _),
            At = fields.PositionOf(KeyNames.Title),
        };
        return file.Sink.CostsFile ? read : read with { Theme = theme };
    }
}
