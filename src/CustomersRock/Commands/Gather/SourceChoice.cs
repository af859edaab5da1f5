using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Commands.Gather;

/// <summary>The sources that a command is about.</summary>
/// <param name="Sources">In the order of their ids.</param>
/// <param name="AreNamed">True where somebody named them, false where they are all.</param>
internal sealed record SourceChoice(ImmutableArray<Source> Sources, bool AreNamed)
{
    /// <summary>Null, and said why, where a name is not the id of a source.</summary>
    public static SourceChoice? From(Call call, ImmutableArray<Source> all, string[] names)
    {
        foreach (var name in names)
        {
            if (all.Any(s => s.Id.Value == name))
                continue;

            call.Screen.WrongUsage($"there is no source \"{name}\"; {Suggest.Mend(name, all.Select(s => s.Id.Value), "customersrock sources list names them all")}");
            return null;
        }

        return names.Length == 0 ? new SourceChoice(all, false) : new SourceChoice([.. all.Where(s => names.Contains(s.Id.Value))], true);
    }
}
