using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Site.Pictures;

/// <summary>Checks what is said about a picture. Needs no file, so it is quick and works for a form too.</summary>
internal static class PictureWords
{
    public static ImmutableArray<Diagnostic> Check(Picture picture)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var name = PictureComplaints.NameOf(picture);
        if (string.IsNullOrWhiteSpace(picture.Alt))
        {
            faults.Add(PictureRules.NoAlternativeText.At(
                picture.At, $"nothing says what \"{name}\" shows", $"say it in a sentence for those who do not see it, as ImageAlt or as ![the sentence]({name})"));
        }

        if (string.IsNullOrWhiteSpace(picture.Credit))
            faults.Add(PictureRules.NoCredit.At(picture.At, $"nothing says who made \"{name}\"", $"name the photographer or the source (if it is yours, yourself), as ImageCredit or as ({name} \"the name\")"));

        return faults.ToImmutable();
    }
}
