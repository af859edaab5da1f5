using System.Collections.Immutable;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>What a reader would see of a piece of HTML.</summary>
/// <param name="Blocks">Paragraphs, list items and the like, each one line of plain text, none empty.</param>
/// <param name="Picture">The first picture that is neither a counter nor an icon; null where there is none.</param>
internal sealed record HtmlText(ImmutableArray<string> Blocks, HtmlPicture? Picture);
