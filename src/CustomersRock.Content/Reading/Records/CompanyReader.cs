using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Bodies;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Records;

internal static class CompanyReader
{
    private static readonly BodyPlace Place = new() { NoPictures = BodyRules.NoPicturesHere, NoPicturesMend = "put the picture into a story" };

    public static ReadFile Read(ReadFile read, FileText file, BodyReader bodies)
    {
        var id = read.Path[FilePlace.Companies.Length..^".md".Length];
        if (id.Contains('/', StringComparison.Ordinal))
        {
            RecordFile.ReportWrongPlace(file, "a company", $"input/companies/{FilePlace.StemOf(read.Path)}.md");
            return read;
        }

        RecordFile.CheckSlug(file, id);
        read = read with { Address = SiteAddresses.Company(id) };
        var (fields, bodyStart) = RecordFile.Open(file, KeyTables.Company);
        if (fields is null)
            return read;

        var company = new CompanyProfile
        {
            Id = id,
            Title = fields.RequiredText(KeyNames.Title, "the company's name"),
            Aliases = fields.Texts(KeyNames.Aliases),
            Url = fields.Url(KeyNames.Url),
            RedirectFrom = fields.Redirects(),
            Body = bodies.Read(file, bodyStart, Place, false, out _),
            At = fields.PositionOf(KeyNames.Title),
        };
        return file.Sink.CostsFile ? read : read with { Company = company };
    }
}
