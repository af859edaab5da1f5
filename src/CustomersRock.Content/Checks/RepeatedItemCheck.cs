using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks;

/// <summary>Nothing from the web is shown twice.</summary>
internal sealed class RepeatedItemCheck : ICheck
{
    private static readonly DiagnosticRule Repeated = new(
        "CR0507", Severity.Warning, "an item is gathered once", "Readers would meet the same thing twice.");

    public ImmutableArray<DiagnosticRule> Rules => [Repeated];

    public void Run(CheckRun run)
    {
        var seen = new Dictionary<string, FilePosition>(run.Items.Length, StringComparer.Ordinal);
        for (var i = 0; i < run.Items.Length; i++)
        {
            var (item, key) = (run.Items[i], run.ItemPages[i]);
            if (!seen.TryAdd(key, item.At))
                run.Add(Repeated.At(item.KeyAt("Url"), $"the same page was gathered in {seen[key].Path}", "keep the better of the two files"));
        }
    }
}
