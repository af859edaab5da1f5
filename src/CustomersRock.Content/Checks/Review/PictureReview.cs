using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;

namespace CustomersRock.Content.Checks.Review;

/// <summary>What is said about pictures: what they show, on what terms, and whether those on them agreed. About the files themselves the site asks.</summary>
internal sealed partial class PictureReview : ICheck
{
    private static readonly DiagnosticRule Alt = new(
        "CR0413", Severity.Hint, "a picture's text says what it shows", "A file's name read aloud tells nobody anything.");

    private static readonly DiagnosticRule Terms = new(
        "CR0414", Severity.Hint, "another's picture comes with its terms", "Whoever took it decides what may be done with it; without a word from them, nothing.");

    private static readonly DiagnosticRule Faces = new(
        "CR0415", Severity.Hint, "people on pictures were asked", "A face cannot be taken back from the web. Ask, and say under Consent that they agreed; or show the thing, the place, the hands.");

    public ImmutableArray<DiagnosticRule> Rules => [Alt, Terms, Faces];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Reviewed)
        {
            if (story.Image is { } image)
                Check(run, story, image);

            foreach (var picture in story.Body.Pictures)
                Check(run, story, picture);
        }
    }

    private static void Check(CheckRun run, Story story, Picture picture)
    {
        var alt = picture.Alt.Trim();
        if (alt.Length > 0 && SaysNothing().IsMatch(alt))
            run.Add(Alt.At(picture.At, $"{Shown.Quoted(alt)} does not say what the picture shows", "say it in a sentence, as to somebody on the telephone"));

        if (picture.Licence is null && picture.Credit.Trim().Length > 0 && !IsOwn(story, picture.Credit))
            run.Add(Terms.At(picture.At, $"the picture is by {Shown.Quoted(picture.Credit.Trim())}, and nothing says that we may show it", "add ImageLicence: the licence, or \"with permission\""));

        if (string.IsNullOrWhiteSpace(story.Consent) && People().IsMatch(alt))
            run.Add(Faces.At(picture.At, "the picture seems to show people", "if they can be recognised, ask them, and say so under Consent"));
    }

    private static bool IsOwn(Story story, string credit) =>
        credit.Contains(story.Author, StringComparison.OrdinalIgnoreCase) || Own().IsMatch(credit);

    [GeneratedRegex(@"^(?:(?:an? |the )?(?:image|picture|photo(?:graph)?|pic|img|bild|foto)|(?:img|dsc|dscn|pxl|screenshot)[-_ ]?\d.*|\S+\.(?:jpe?g|png|webp|avif|gif|heic))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysNothing();

    [GeneratedRegex(@"\b(?:my own|own (?:photo|picture|work)|myself|the author|by me)\b|^(?:me|mine|own)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|people|persons?|faces?|family|staff|team|couple|crowd|portrait|selfie|smil(?:es|ing)|waiter|waitress|driver|barista|nurse|cashier|toddler|baby|grandmother|grandfather|mother|father)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex People();
}
