using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Asking;

/// <summary>Themes as they were chosen: "Kindness (kindness), Loyalty (loyalty)", or typed by name.</summary>
/// <param name="Ids">In their order, each once.</param>
/// <param name="Unknown">What is no theme of this site, as it was written.</param>
internal sealed record ChosenThemes(ImmutableArray<string> Ids, ImmutableArray<string> Unknown)
{
    public static ChosenThemes Of(string answer, ImmutableArray<Theme> known)
    {
        var (ids, unknown) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        foreach (var part in ToldLines.Lines(answer.Replace(',', '\n')))
        {
            if (known.FirstOrDefault(theme => Names(part).Any(theme.IsCalled)) is not { } theme)
                unknown.Add(part);
            else if (!ids.Contains(theme.Id.Value))
                ids.Add(theme.Id.Value);
        }

        return new ChosenThemes(ids.ToImmutable(), unknown.ToImmutable());
    }

    /// <summary>What is in brackets, what stands before them, and all of it.</summary>
    private static IEnumerable<string> Names(string part)
    {
        var open = part.LastIndexOf('(');
        return part.EndsWith(')') && open > 0 ? [part[(open + 1)..^1].Trim(), part[..open].Trim(), part] : [part];
    }
}
