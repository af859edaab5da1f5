using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Bodies;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Records;

internal static class PageReader
{
    public static ReadFile Read(ReadFile read, FileText file, FolderDefaults defaults, BodyReader bodies)
    {
        var address = AddressOf(read.Path, file);
        read = read with { Address = address };
        var (fields, bodyStart) = RecordFile.Open(file, KeyTables.Page);
        if (fields is null)
            return read;

        if (fields.HasUnknown("Themes", "Tags") && fields.HasUnknown("Author"))
        {
            file.Sink.BackTo(0);
            RecordFile.ReportWrongPlace(file, "a story", $"input/stories/2026/{FilePlace.StemOf(read.Path)}.md");
            return read;
        }

        address = Destination(fields) ?? address;
        var page = ReadFields(fields, address) with { Body = bodies.Read(file, bodyStart, PlaceOf(read.Path, defaults), false, out _) };
        return (file.Sink.CostsFile ? read : read with { Page = page }) with { Address = address };
    }

    private static SitePage ReadFields(FieldSet fields, string address) => new()
    {
        Address = address,
        Title = fields.RequiredText(KeyNames.Title, "About us"),
        Description = fields.Text(KeyNames.Description),
        Layout = Layout(fields),
        Order = fields.Number(KeyNames.Order, 0, 10_000, int.MaxValue),
        ShowInNavbar = fields.Flag(KeyNames.ShowInNavbar, false),
        NavbarTitle = fields.Text(KeyNames.NavbarTitle),
        IncludeInSitemap = fields.Flag(KeyNames.IncludeInSitemap, true),
        Published = fields.Date(KeyNames.Published),
        Updated = fields.Date(KeyNames.Updated),
        RedirectFrom = fields.Redirects(),
        Xref = fields.Xref(),
        Draft = fields.Flag(KeyNames.Draft, false),
        Body = Body.Empty,
        At = fields.PositionOf(KeyNames.Title),
        Keys = fields.Positions(),
    };

    private static BodyPlace PlaceOf(string path, FolderDefaults defaults) => new()
    {
        PictureFolder = path.EndsWith("/index.md", StringComparison.Ordinal) && path != "input/index.md" ? FilePlace.FolderOf(path) : null,
        NoPictures = BodyRules.PictureNeedsFolder,
        NoPicturesMend = $"move it to {path[..^".md".Length]}/index.md, with its pictures beside it",
        Defaults = defaults,
    };

    private static string AddressOf(string path, FileText file)
    {
        var start = path.StartsWith(FilePlace.Pages, StringComparison.Ordinal) ? FilePlace.Pages.Length : "input/".Length;
        var place = path[start..^".md".Length];
        if (place == "404")
            return SiteAddresses.NotFound;

        if (place == "index")
            return SiteAddresses.Home;

        if (place.EndsWith("/index", StringComparison.Ordinal))
            place = place[..^"/index".Length];

        foreach (var segment in place.Split('/'))
            RecordFile.CheckSlug(file, segment);

        return "/" + place + "/";
    }

    /// <summary>The name of a file in <c>theme/layouts</c>; never a path.</summary>
    private static string Layout(FieldSet fields)
    {
        if (fields.Scalar(KeyNames.Layout) is not { } value)
            return "page";

        var name = value.Text.Trim();
        if (name.Length <= 60 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            return name;

        fields.Sink.Add(ValueRules.NotOneOf, value, $"{Shown.Quoted(name)} is not the name of a layout", "write the name of a file in theme/layouts/ without its ending");
        return "page";
    }

    private static string? Destination(FieldSet fields)
    {
        if (fields.Scalar(KeyNames.DestinationPath) is not { } value)
            return null;

        var written = value.Text.Trim();
        var path = SitePath.Normalise(written);
        if (path is null || (path.Contains('.', StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal)))
        {
            fields.Sink.Add(ValueRules.BadDestination, value, $"{Shown.Quoted(written)} is not a page inside the site", "write a path such as help/index.html");
            return null;
        }

        if (path == "index.html")
            return SiteAddresses.Home;

        if (path.EndsWith("/index.html", StringComparison.Ordinal))
            return "/" + path[..^"index.html".Length];

        return path.EndsWith(".html", StringComparison.Ordinal) ? "/" + path : "/" + path + "/";
    }
}
