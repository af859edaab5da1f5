using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks;

/// <summary>The source that an item names is one of ours.</summary>
internal sealed class ItemSourceCheck : ICheck
{
    private static readonly DiagnosticRule Unknown = new(
        "CR0506", Severity.Error, "items come from known sources", "The source's file says how it is credited and how much may be quoted.");

    public ImmutableArray<DiagnosticRule> Rules => [Unknown];

    public void Run(CheckRun run)
    {
        foreach (var item in run.Items)
        {
            if (run.Catalog.SourceById.ContainsKey(item.Source) || run.Context.Broken.Contains($"input/sources/{item.Source}.yml"))
                continue;

            var at = item.KeyAt("Source");
            var nearest = Suggest.Nearest(item.Source.Value, run.Catalog.Sources.Select(s => s.Id.Value));
            var mend = nearest is null ? $"add input/sources/{item.Source}.yml, or name a source that is there" : $"did you mean \"{nearest}\"?";
            run.Add(Unknown.At(at, $"there is no source \"{item.Source}\"", mend, run.Written.Mended(at, item.Source.Value, nearest)));
        }
    }
}
