using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>The quick answer: nothing that a build is made from has changed, and all that it made is still there.</summary>
internal static class UnchangedBuild
{
    public static BuildReport? Report(BuildManifest? last, SiteFolder folder, Fingerprint request, FolderStamp inputs, DateTimeOffset now)
    {
        if (last is null || last.Request != request || last.Inputs != inputs)
            return null;

        if (inputs.Newest >= last.Started || now.UtcTicks < last.BuiltFor || now.UtcTicks >= last.ValidUntil)
            return null;

        return IsIntact(last, folder.Output) ? Report(last) : null;
    }

    private static bool IsIntact(BuildManifest last, string output)
    {
        var result = Parallel.For(0, last.Outputs.Length, (index, state) =>
        {
            if (!last.Outputs[index].IsIntact(string.Concat(output, "/", last.Outputs[index].Path)))
                state.Stop();
        });
        return result.IsCompleted && OutputFolders.Look(output, last.Outputs).Sum == last.OutputFolders;
    }

    private static BuildReport Report(BuildManifest last)
    {
        ImmutableArray<Diagnostic> faults = [.. last.Diagnostics.Select(d => d.Restore(SiteRules.Find)).OfType<Diagnostic>()];
        return new BuildReport
        {
            Succeeded = last.Succeeded,
            Written = true,
            Diagnostics = faults,
            Stories = last.Stories,
            Pages = last.Pages,
            Files = last.Outputs.Length,
            Waiting = last.Waiting,
            NextWaiting = last.NextWaiting,
            Settings = last.Settings,
        };
    }
}
