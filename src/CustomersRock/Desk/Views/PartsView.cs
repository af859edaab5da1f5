using System.Collections.Immutable;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Desk.Views;

/// <summary>A stranger's text with its evidence.</summary>
internal static class PartsView
{
    public static FluidValue Of(ImmutableArray<TextPart> parts) => Value.List(parts.Select(part => new View(
        "part",
        ("text", Value.Text(DeskText.Lines(part.Text))),
        ("label", Value.Text(part.Label)),
        ("is_for", Value.Flag(part.IsFor)))));
}
