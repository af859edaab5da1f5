using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Pictures;

namespace CustomersRock.Intake;

/// <summary>What came with a letter: pictures are cleaned, all else is refused and told.</summary>
internal sealed class LetterPictures(IntakeLimits limits)
{
    /// <summary>Pixels of the longer side. Marks and portraits in signatures are smaller, photographs larger.</summary>
    private const int Smallest = 300;

    /// <summary>Pixels; a band across a signature is flatter than any photograph.</summary>
    private const int Flattest = 120;

    /// <summary>Pixels. Smaller ones only tell the sender's provider that the letter was opened.</summary>
    private const int Counter = 8;

    private readonly PictureCleaning cleaning = new();

    /// <param name="parts">Without those that are stories.</param>
    /// <param name="refused">Why others are not taken, for the editor.</param>
    public ImmutableArray<ReceivedPicture> Take(IEnumerable<LetterPart> parts, ImmutableArray<string>.Builder refused)
    {
        var taken = ImmutableArray.CreateBuilder<ReceivedPicture>();
        var known = new HashSet<Fingerprint>();
        foreach (var part in parts)
        {
            if (PictureCleaning.SizeOf(part.Bytes) is null && (!part.Type.StartsWith("image/", StringComparison.Ordinal) || ForeignParts.IsProgram(part)))
                Refuse(refused, part, ForeignParts.Why(part));
            else if (taken.Count >= limits.Pictures)
                Refuse(refused, part, $"the story has {limits.Pictures} pictures already; ask which matter");
            else if (WhyNot(part) is { } why)
                Refuse(refused, part, why);
            else if (Clean(part, refused) is { } clean && known.Add(Fingerprint.Of(clean.Bytes)))
                taken.Add(new ReceivedPicture(string.Create(CultureInfo.InvariantCulture, $"picture-{taken.Count + 1}.{clean.Ending}"), clean.Bytes!));
        }

        return taken.ToImmutable();
    }

    private CleanPicture? Clean(LetterPart part, ImmutableArray<string>.Builder refused)
    {
        var name = NameOf(part);
        var clean = cleaning.Clean(new Picture(name, "", "", null, new FilePosition(name)), part.Bytes);
        if (clean.Fault is { } fault)
            refused.Add($"{fault.What}; {fault.Mend}");

        return clean.Bytes is null ? null : clean;
    }

    /// <summary>Empty for what is not worth a word.</summary>
    private static string? WhyNot(LetterPart part) => PictureCleaning.SizeOf(part.Bytes) switch
    {
        ({ } width, { } height) when Math.Max(width, height) <= Counter => "",
        ({ } width, { } height) when Math.Max(width, height) < Smallest || (height < Flattest && width > 3 * height) =>
            string.Create(CultureInfo.InvariantCulture, $"measures {width} × {height} pixels and was taken for the mark of a signature; ask for the photograph itself, if it is one"),
        _ => null,
    };

    private static void Refuse(ImmutableArray<string>.Builder refused, LetterPart part, string why)
    {
        if (why.Length > 0)
            refused.Add($"\"{NameOf(part)}\" {why}");
    }

    private static string NameOf(LetterPart part) => part.Name.Length > 0 ? part.Name.Replace('/', '-') : $"a file of type {part.Type}";
}
