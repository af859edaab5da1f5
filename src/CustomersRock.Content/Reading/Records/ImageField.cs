using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Bodies;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Records;

/// <summary>Image, ImageAlt, ImageCredit and ImageLicence: the story's main picture. A sidecar fills what is not said.</summary>
internal static class ImageField
{
    public static Picture? Read(FieldSet fields, BodyPlace place)
    {
        if (fields.Scalar(KeyNames.Image) is not { } value)
            return null;

        var address = value.Text.Trim();
        var below = PicturePath.IsElsewhere(address) ? null : PicturePath.Below(address);
        if (place.PictureFolder is null || below is null)
        {
            var (what, mend) = below is null
                ? ($"{Shown.Quoted(address)} does not lead to a picture in the story's own folder", "write the file's name alone, as case.jpg (JPEG, PNG, WebP, AVIF or GIF)")
                : ("this file cannot have pictures", place.NoPicturesMend);
            fields.Sink.Add(ValueRules.BadPicture, value, what, mend);
            return null;
        }

        var file = place.PictureFolder + below;
        var note = place.Defaults.Pictures.GetValueOrDefault(file);
        return new Picture(
            file,
            fields.Text(KeyNames.ImageAlt) ?? note?.Alt ?? "",
            fields.Text(KeyNames.ImageCredit) ?? note?.Credit ?? "",
            fields.Text(KeyNames.ImageLicence) ?? note?.Licence,
            new FilePosition(fields.Sink.Path, value.Line, value.Column));
    }
}
