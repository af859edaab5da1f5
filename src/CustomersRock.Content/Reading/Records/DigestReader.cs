using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Bodies;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Records;

internal static class DigestReader
{
    private static readonly BodyPlace Place = new() { NoPictures = BodyRules.NoPicturesHere, NoPicturesMend = "link to the story instead; it shows its own" };

    public static ReadFile Read(ReadFile read, FileText file, BodyReader bodies)
    {
        var id = read.Path[FilePlace.Digests.Length..^".md".Length];
        if (!IsoWeek.TryParse(id, out _))
        {
            RecordFile.ReportWrongPlace(file, "a digest", "input/digests/2026-W47.md, named by its ISO week");
            return read;
        }

        read = read with { Address = SiteAddresses.Digest(id) };
        var (fields, bodyStart) = RecordFile.Open(file, KeyTables.Digest);
        if (fields is null)
            return read;

        var published = fields.Date(KeyNames.Published);
        if (published is null)
            fields.Missing(KeyNames.Published, "2026-11-24");

        var body = bodies.Read(file, bodyStart, Place, out var document);
        var digest = new Digest
        {
            Id = id,
            Title = fields.RequiredText(KeyNames.Title, "the week in one line"),
            Published = published ?? default,
            Description = fields.Text(KeyNames.Description),
            Author = fields.Text(KeyNames.Author),
            Items = Items(fields),
            Draft = fields.Flag(KeyNames.Draft, false),
            Body = body,
            Outline = document is null ? DigestOutline.Empty : OutlineReader.Read(document, file, bodyStart),
            At = fields.PositionOf(KeyNames.Title),
            Keys = fields.Positions(),
        };
        return file.Sink.CostsFile ? read : read with { Digest = digest };
    }

    private static ImmutableArray<BodyLink> Items(FieldSet fields)
    {
        if (fields.Find(KeyNames.Items) is not { } value)
        {
            fields.Missing(KeyNames.Items, "[stories/2026/violin]");
            return [];
        }

        var items = ImmutableArray.CreateBuilder<BodyLink>();
        foreach (var item in ListFields.Items(value))
        {
            if (fields.Text(KeyNames.Items, item) is not { } scalar)
                continue;

            if (PathOf(scalar.Text.Trim()) is { } path)
                items.Add(new BodyLink(path, new FilePosition(fields.Sink.Path, item.Line, item.Column)));
            else
                fields.Sink.Add(ValueRules.NotOneOf, item, $"{Shown.Quoted(scalar.Text)} is neither a story nor a gathered item", "write its path below input/ without .md, as stories/2026/violin");
        }

        return items.DrainToImmutable();
    }

    private static string? PathOf(string written)
    {
        if (SitePath.Normalise(written) is not { } path)
            return null;

        if (path.StartsWith("input/", StringComparison.Ordinal))
            path = path["input/".Length..];

        if (path.EndsWith(".md", StringComparison.Ordinal))
            path = path[..^".md".Length];

        if (path.EndsWith("/index", StringComparison.Ordinal))
            path = path[..^"/index".Length];

        return path.StartsWith("stories/", StringComparison.Ordinal) || path.StartsWith("gathered/", StringComparison.Ordinal) ? path : null;
    }
}
