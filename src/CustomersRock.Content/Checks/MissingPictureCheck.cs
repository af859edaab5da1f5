using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Pictures that content names lie on the disk.</summary>
internal sealed class MissingPictureCheck : ICheck
{
    private static readonly DiagnosticRule Missing = new(
        "CR0420", Severity.Error, "pictures are there", "A picture that is not there leaves a hole in the page.")
    { IsOfPart = true };

    public ImmutableArray<DiagnosticRule> Rules => [Missing];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Stories)
        {
            if (story.Image is { } image)
                Check(run, image);

            Check(run, story.Body);
        }

        foreach (var page in run.Pages)
            Check(run, page.Body);

        foreach (var theme in run.Catalog.Content.Themes)
            Check(run, theme.Body);

        foreach (var company in run.Catalog.Content.Companies)
            Check(run, company.Body);

        foreach (var digest in run.Digests)
            Check(run, digest.Body);

        foreach (var item in run.Items)
            Check(run, item.Note);
    }

    private static void Check(CheckRun run, Body body)
    {
        foreach (var picture in body.Pictures)
            Check(run, picture);
    }

    private static void Check(CheckRun run, Picture picture)
    {
        if (run.Context.Pictures.Contains(picture.File))
            return;

        var (folder, name) = CheckRun.SplitPath(picture.File);
        var beside = run.PicturesByFolder[folder].ToList();
        run.Add(Missing.At(picture.At, $"there is no picture \"{name}\" in {folder}", Mend(name, beside)));
    }

    private static string Mend(string name, List<string> beside)
    {
        if (beside.Find(b => b.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } other)
            return $"the file is called \"{other}\": write large and small letters as it does";

        var otherwise = beside.Count == 0
            ? "put the file into that folder"
            : $"there are: {string.Join(", ", beside.Order(StringComparer.Ordinal).Take(5))}";
        return Suggest.Mend(name, beside, otherwise);
    }
}
