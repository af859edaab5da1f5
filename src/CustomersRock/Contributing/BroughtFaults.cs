using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Contributing;

/// <summary>What a change brings: faults that were there before are nobody's who changes something else.</summary>
internal static class BroughtFaults
{
    /// <summary>Those of <paramref name="here"/> that <paramref name="there"/> does not have. Lines move with every edit, so a fault is the same where file, rule and words are; of three equal ones with two before, the last is new.</summary>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> here, ImmutableArray<Diagnostic> there)
    {
        var known = there.CountBy(Same).ToDictionary();
        var brought = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var fault in here)
        {
            if (known.TryGetValue(Same(fault), out var left) && left > 0)
                known[Same(fault)] = left - 1;
            else
                brought.Add(fault);
        }

        return brought.ToImmutable();
    }

    private static (string Path, string Code, string What) Same(Diagnostic fault) => (fault.At.Path, fault.Rule.Code, fault.What);
}
