using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Cards;

/// <summary>Complaints about the cards that other sites show beside a link to us.</summary>
internal static class CardRules
{
    public static readonly DiagnosticRule BadDrawing = new(
        "CR0720", Severity.Error, "Cards can be made from their drawing", "Links that are shared would show a broken picture.");

    public static readonly DiagnosticRule LibraryMissing = new(
        "CR0721", Severity.Error, "Cards can be made on this machine", "The work is done by libvips; it comes with the program for Linux, macOS and Windows.");

    public static ImmutableArray<DiagnosticRule> All { get; } = [BadDrawing, LibraryMissing];
}
