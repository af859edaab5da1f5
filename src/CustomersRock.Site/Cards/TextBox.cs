using System.Collections.Immutable;

namespace CustomersRock.Site.Cards;

/// <summary>A named place for text in a drawing: <c>&lt;rect data-text="title" …/&gt;</c>. Lengths are pixels of the card.</summary>
internal sealed record TextBox
{
    public static ImmutableArray<string> Names { get; } = ["title", "text", "label", "note", "site"];

    public required string Name { get; init; }
    public required int X { get; init; }
    public required int Y { get; init; }
    public required int Width { get; init; }
    public required int Height { get; init; }

    /// <summary>Full names of fonts, the first that has all letters is taken.</summary>
    public required ImmutableArray<string> Fonts { get; init; }
    public required Rgb Colour { get; init; }

    /// <summary>Text begins with the largest size and shrinks until it fits.</summary>
    public required int Largest { get; init; }

    /// <summary>From here down, words that are wider than the box are divided.</summary>
    public required int Smallest { get; init; }

    /// <summary>Of what the font asks for.</summary>
    public double LineHeight { get; init; } = 1;

    /// <summary>0: at the left, 1: at the right.</summary>
    public double Across { get; init; }

    /// <summary>0: at the top, 1: at the bottom.</summary>
    public double Down { get; init; }

    /// <summary>The same on every card with this emblem, so drawn once for all.</summary>
    public bool IsShared => Name is "label" or "site";
}
